import { PARTS, UNDER_TWENTY } from '../model/number-words.ts';

/** A fraction in words as a whole per cent; `whole` says that nothing was lost in the rounding. */
export interface ParsedFraction {
  readonly value: string;
  readonly whole: boolean;
}

const GLYPHS: Readonly<Record<string, readonly [number, number]>> = { '½': [1, 2], '⅓': [1, 3], '⅔': [2, 3], '¼': [1, 4], '¾': [3, 4] };
const OF = /(\p{L}+|\d+) op (?:de )?(\p{L}+|\d+)|(\d+)\/(\d+)/u;
/** "driekwart" is one word, "zestiende" no six tenths. */
const PART = new RegExp(`\\b(?:(${UNDER_TWENTY.join('|')})(?: |(?!tiende)))?(${Object.keys(PARTS).join('|')})n?\\b`);
/** Names of parts that are no ordinals: "de derde" is an order, and no share. */
const ALONE = ['helft', 'kwart'];

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
  const named = PART.exec(text);
  if (!named || (named[1] === undefined && !ALONE.includes(named[2]!))) return [];
  return [numeral(named[1] ?? 'een'), PARTS[named[2]!]];
}

function numeral(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const found = UNDER_TWENTY.indexOf(word);
  return found < 0 ? undefined : found;
}
