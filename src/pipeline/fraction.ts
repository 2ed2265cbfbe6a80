import { namedPart, numeral } from '../model/number-words.ts';

/** A fraction in words as a whole per cent; `whole` says that nothing was lost in the rounding. */
export interface ParsedFraction {
  readonly value: string;
  readonly whole: boolean;
}

const GLYPHS: Readonly<Record<string, readonly [number, number]>> = { '½': [1, 2], '⅓': [1, 3], '⅔': [2, 3], '¼': [1, 4], '¾': [3, 4] };
const OF = /(\p{L}+|\d+) op (?:de )?(\p{L}+|\d+)|(\d+)\/(\d+)/u;

/** "Bijna 1 op de 3", "twee op drie", "4/5", "¾", "de helft", "twee derde"; undefined when the words hold no fraction. */
export function parseFraction(text: string): ParsedFraction | undefined {
  const [part, whole] = partOf(text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, ''));
  if (part === undefined || whole === undefined || whole === 0 || part > whole) return undefined;
  return { value: String(Math.round((part / whole) * 100)), whole: (part * 100) % whole === 0 };
}

function partOf(text: string): readonly (number | undefined)[] {
  const glyph = Object.keys(GLYPHS).find((one) => text.includes(one));
  if (glyph !== undefined) return GLYPHS[glyph]!;
  const said = OF.exec(text);
  if (said) return [numeral(said[1] ?? said[3]!), numeral(said[2] ?? said[4]!)];
  return namedPart(text) ?? [];
}
