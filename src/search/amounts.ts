/** Words and signs behind a number: its unit, by its code in the data, or how many times it counts. */

/** Codes of a share, and of what is between two. */
export const PER_CENT = 'PC';
export const POINTS = 'PP';

export const UNIT_WORDS: readonly (readonly [code: string, words: string, sign?: string])[] = [[PER_CENT, 'procent', '%'], ['EUR', 'euro|eur', '€'], ['FTE', 'vte']];
export const SCALES: Readonly<Record<string, number>> = { miljoen: 1e6, mio: 1e6, mln: 1e6, million: 1e6, miljard: 1e9, billion: 1e9, duizend: 1e3, thousand: 1e3 };

export const SCALE_WORDS = Object.keys(SCALES).join('|');
export const AMOUNT_WORDS = [...UNIT_WORDS.map(([, words]) => words), SCALE_WORDS].join('|');

/** “4/5”, “1 op 3”: a unit behind it would make another amount of it. */
const FRACTION = /\d\s*\/\s*\d|\bop\b/;
/** “65 procent”, “50 VTE”, and not “3,6 mio” or “een 600 tal”: a word behind the last number that is no part of it. */
const OWN_UNIT = new RegExp(`\\d\\s*(?!(?:tal|${SCALE_WORDS})\\s*$)[a-z][^\\d]*$`, 'i');

/** Whether what is printed needs no unit behind it. */
export const printsUnit = (printed: string, unit: string): boolean => printed.includes(unit) || FRACTION.test(printed) || OWN_UNIT.test(printed);
