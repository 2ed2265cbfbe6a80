/** Dutch words for numbers, without the accents of "één". */

/** Each at the place of its number: "nul" to "negentien". */
export const UNDER_TWENTY: readonly string[] = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
/** From twenty. */
export const TENS: readonly string[] = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
/** Names of a part, and into how many of them the whole is cut. */
const PARTS: Readonly<Record<string, number>> = { helft: 2, derde: 3, kwart: 4, vierde: 4, vijfde: 5, zesde: 6, zevende: 7, achtste: 8, negende: 9, tiende: 10 };
/** "driekwart" is one word, "zestiende" no six tenths. */
const PART = new RegExp(`\\b(?:(\\d{1,2}|${UNDER_TWENTY.join('|')})(?: |(?!tiende)))?(${Object.keys(PARTS).join('|')})n?\\b`);
/** Names of parts that are no ordinals: "de derde" is an order, and no share. */
const ALONE = ['helft', 'kwart'];

/** What a number is worth that is written in digits, or in words where it is under twenty. */
export function numeral(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const found = UNDER_TWENTY.indexOf(word);
  return found < 0 ? undefined : found;
}

/** "Twee derde" is two of three, "de helft" one of two. */
export function namedPart(text: string): readonly [part: number, whole: number] | undefined {
  const [, count, name] = PART.exec(text) ?? [];
  if (name === undefined || (count === undefined && !ALONE.includes(name))) return undefined;
  return [numeral(count ?? 'een')!, PARTS[name]!];
}
