/** A string in a literal, and its place: `tables[0].footnotes[1].text.nl`. Without text the field holds itself. */
export interface Found {
  readonly place: string;
  readonly text?: string;
  /** The text is the name of the field. */
  readonly isKey: boolean;
}

/** Every string of a literal, the keys of its objects too. */
export const stringsIn = (literal: unknown): Iterable<Found> => found(literal, [], []);

function* found(value: unknown, path: readonly PropertyKey[], inside: readonly object[]): Generator<Found> {
  if (typeof value === 'string') yield { place: fieldPlace(path), text: value, isKey: false };
  if (typeof value !== 'object' || value === null) return;
  if (inside.includes(value)) yield { place: fieldPlace(path), isKey: false };
  else {
    for (const [key, inner] of Object.entries(value)) {
      const place = [...path, Array.isArray(value) ? Number(key) : key];
      if (!Array.isArray(value)) yield { place: fieldPlace(place), text: key, isKey: true };
      yield* found(inner, place, [...inside, value]);
    }
  }
}

/** A place in a literal as a programmer writes it. */
export const fieldPlace = (path: readonly PropertyKey[]): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : /^[\w$…]+$/.test(String(step)) ? `${index === 0 ? '' : '.'}${String(step)}` : `[${JSON.stringify(step)}]`)).join('');

/** Why zod refuses a value, without the kind of refusal that it begins with. */
export const refusalOf = ({ message }: { readonly message: string }): string => message.replace(/^(?:Invalid \w+|Too (?:small|big)): /, '');
