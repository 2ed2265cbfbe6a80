/** The comparison is written per form and shown per line: its rendered text is cut at the marks that `<Lijn>` leaves. */

/** A comment, so that a text shown whole reads as it should. */
export const lineMark = (id: string): string => `<!--lijn:${id}-->`;

/** Line id → rendered cell. */
export const cutAtLines = (html: string): ReadonlyMap<string, string> => {
  const [, ...parts] = html.split(/<!--lijn:([\w-]+)-->/);
  return new Map(parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1]!.trim()] as const] : [])));
};

/** Form → line → rendered cell. */
export type Cells = Map<string, ReadonlyMap<string, string>>;
