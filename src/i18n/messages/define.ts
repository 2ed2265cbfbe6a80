import type { Locale } from '../../model/text.ts';

/** A message may be any text, whatever words the Dutch one is made of. */
type Words<Shape> = Shape extends string
  ? string
  : Shape extends (...values: infer Values) => infer Result
    ? (...values: Values) => Words<Result>
    : { readonly [Key in keyof Shape]: Words<Shape[Key]> };

/** One area's messages. Dutch gives the shape; an English message that is missing or extra does not compile. */
export const defineMessages = <Shape>(messages: { readonly nl: Shape; readonly en: Words<NoInfer<Shape>> }): Readonly<Record<Locale, Words<Shape>>> =>
  messages as unknown as Readonly<Record<Locale, Words<Shape>>>;
