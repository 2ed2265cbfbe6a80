/** What a reader chose to see, as an address says it: only what differs from how the chart first stands. */

/** As printed, or computed: the gap to the total, an index, a share of the total. */
export const SCALES = ['printed', 'gap', 'index', 'share'] as const;
export type Scale = (typeof SCALES)[number];

export interface ChartState {
  readonly as: 'chart' | 'table';
  readonly measure?: string;
  readonly scale: Scale;
  /** Field of the chart → codes shown; a field that is not here shows all. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
}

export const DEFAULT: ChartState = { as: 'chart', scale: 'printed', chosen: {} };

/** Names in the address. Fields have their own, as in the downloads. */
const TABLE = ['toon', 'tabel'] as const;
const MEASURE = 'cijfer';
const SCALE = 'schaal';
const WORDS: Readonly<Record<Exclude<Scale, 'printed'>, string>> = { gap: 'kloof', index: 'index', share: 'aandeel' };

/** Reads what it knows and passes over the rest; whether the chart offers it, the view decides. */
export function readState(query: URLSearchParams, fields: readonly string[]): ChartState {
  const scale = SCALES.find((one) => one !== 'printed' && WORDS[one] === query.get(SCALE)) ?? 'printed';
  const measure = query.get(MEASURE);
  const chosen = fields.flatMap((field) => {
    const codes = query.get(field)?.split(',').filter(Boolean) ?? [];
    return codes.length > 0 ? [[field, codes] as const] : [];
  });
  return { as: query.get(TABLE[0]) === TABLE[1] ? 'table' : 'chart', scale, ...(measure && { measure }), chosen: Object.fromEntries(chosen) };
}

/** The query that says this state; what other parts of the page keep in it stays. */
export function writeState({ as, measure, scale, chosen }: ChartState, fields: readonly string[], before: URLSearchParams): string {
  const query = new URLSearchParams(before);
  [TABLE[0], MEASURE, SCALE, ...fields].forEach((name) => query.delete(name));
  if (measure !== undefined) query.set(MEASURE, measure);
  if (scale !== 'printed') query.set(SCALE, WORDS[scale]);
  for (const field of fields) if (chosen[field]) query.set(field, chosen[field].join(','));
  if (as === 'table') query.set(...TABLE);
  // A comma is allowed in a query, and an address is read by people.
  return query.toString().replaceAll('%2C', ',');
}
