/** What a reader chose to see, as an address says it: only what differs from how the chart first stands. */
import type { Lost } from '../i18n/lost.ts';
import type { ChartDeclaration } from '../model/chart.ts';

/** As printed, or computed: the gap to the total, an index, a share of the total. */
export const SCALES = ['printed', 'gap', 'index', 'share'] as const;
export type Scale = (typeof SCALES)[number];

export type Form = ChartDeclaration['type'];

export interface ChartState {
  readonly as: 'chart' | 'table';
  /** The type of chart, where the dataset has more than one. */
  readonly form?: Form;
  readonly measure?: string;
  readonly scale: Scale;
  /** Field of the chart → codes shown; a field that is not here shows all. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
}

export const DEFAULT: ChartState = { as: 'chart', scale: 'printed', chosen: {} };

/** Names in the address. Fields have their own, as in the downloads. */
const TABLE = ['toon', 'tabel'] as const;
const FORM = 'vorm';
const FORMS: Readonly<Record<Form, string>> = { line: 'lijn', dots: 'stippen', bars: 'staven', stockflow: 'stroom', combinations: 'combinaties', stacked: 'gestapeld', matrix: 'matrix', slope: 'helling' };
const MEASURE = 'cijfer';
const SCALE = 'schaal';
const WORDS: Readonly<Record<Exclude<Scale, 'printed'>, string>> = { gap: 'kloof', index: 'index', share: 'aandeel' };

/** Does an address ask for anything of a chart? */
export const asksForChart = (query: URLSearchParams, fields: readonly string[]): boolean => namesOf(fields).some((name) => query.has(name));

const namesOf = (fields: readonly string[]): readonly string[] => [TABLE[0], FORM, MEASURE, SCALE, ...fields];

/** Reads what it knows and passes over the rest; whether the chart offers it, the view decides. */
export function readState(query: URLSearchParams, fields: readonly string[]): ChartState {
  const scale = SCALES.find((one) => one !== 'printed' && WORDS[one] === query.get(SCALE)) ?? 'printed';
  const form = (Object.keys(FORMS) as Form[]).find((one) => FORMS[one] === query.get(FORM));
  const measure = query.get(MEASURE);
  const chosen = fields.flatMap((field) => {
    const codes = query.get(field)?.split(',').filter(Boolean) ?? [];
    return codes.length > 0 ? [[field, codes] as const] : [];
  });
  return { as: query.get(TABLE[0]) === TABLE[1] ? 'table' : 'chart', scale, ...(form && { form }), ...(measure && { measure }), chosen: Object.fromEntries(chosen) };
}

/** The query that says this state; what other parts of the page keep in it stays. */
export function writeState({ as, form, measure, scale, chosen }: ChartState, fields: readonly string[], before: URLSearchParams): string {
  const query = new URLSearchParams(before);
  namesOf(fields).forEach((name) => query.delete(name));
  if (form !== undefined) query.set(FORM, FORMS[form]);
  if (measure !== undefined) query.set(MEASURE, measure);
  if (scale !== 'printed') query.set(SCALE, WORDS[scale]);
  for (const field of fields) if (chosen[field]) query.set(field, chosen[field].join(','));
  if (as === 'table') query.set(...TABLE);
  // A comma is allowed in a query, and an address is read by people.
  return query.toString().replaceAll('%2C', ',');
}

/** Tells files of different views apart. */
export function wordsFor({ form, measure, scale, chosen }: ChartState): readonly string[] {
  const words = [form && FORMS[form], measure, scale !== 'printed' && WORDS[scale], Object.keys(chosen).length > 0 && 'keuze'].filter((word) => typeof word === 'string');
  return words.length > 0 ? words : ['grafiek'];
}

/** What a chart can show; a field's codes by its name in the address. */
export interface Offered {
  readonly forms: readonly Form[];
  readonly measures: readonly string[];
  readonly scales: readonly Scale[];
  readonly codes: Readonly<Record<string, readonly string[]>>;
}

/** The words of an address that ask for what is not shown, each with its name. */
export function lostOf(query: URLSearchParams, fields: readonly string[], offered: Offered, { chosen }: ChartState): readonly Lost[] {
  const known: Readonly<Record<string, readonly string[]>> = {
    [TABLE[0]]: [TABLE[1], 'grafiek'],
    [FORM]: offered.forms.map((one) => FORMS[one]),
    [MEASURE]: offered.measures,
    [SCALE]: offered.scales.map((one) => (one === 'printed' ? 'gedrukt' : WORDS[one])),
    ...offered.codes,
  };
  return namesOf(fields).flatMap((name) => {
    const asked = (query.get(name) ?? '').split(',').filter(Boolean);
    const all = known[name] ?? [];
    const kept = asked.filter((word) => all.includes(word));
    // Known each by itself, and nothing to draw together.
    const isDropped = fields.includes(name) && chosen[name] === undefined && kept.length > 0 && kept.length < all.length;
    return asked.filter((word) => isDropped || !kept.includes(word)).map((word) => ({ name, word }));
  });
}
