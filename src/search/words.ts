/** Words as a search compares them. */

/** Without capitals, accents and raised figures, which readers leave out: `coöperatie` → `cooperatie`, `w²` → `w2`. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a text, folded; the `'s` of a plural goes, and so do marks of a soft break. */
export const wordsOf = (text: string): string[] => fold(text.replaceAll(/[\u00ad\u2060\u200b]/g, '')).replaceAll(/['’]s(?!\p{L})/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The part that the forms of a Dutch word share: `bedrijven` and `bedrijf`, `werkloze`, `werkloos` and `werkloosheid`. Snowball's
 * Dutch stemmer keeps those apart, and its JavaScript takes sixty times as long; this runs on every word of the index in the browser.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word.replace(/([aeou])\1(?=[^aeiou]$)/, '$1');
  let rest = word;
  const strip = (ending: RegExp, left: number) => {
    const shorter = rest.replace(ending, '');
    if (shorter.length >= left) rest = shorter;
  };
  strip(/(heid|heden)$/, 5);
  strip(/s$/, 3);
  strip(/(?<=\w{5})ing(en)?$/, 4);
  strip(/e?n?(?<=e|en)$/, 3);
  rest = rest.replace(/v$/, 'f').replace(/z$/, 's');
  strip(/s$/, 3);
  return rest.replace(/([^aeiou])\1$/, '$1').replace(/([aeou])\1(?=[^aeiou]?$)/, '$1');
}

export const stemsOf = (text: string): string[] => wordsOf(text).map(stem);

/** Words that say nothing of what is looked for; all we have is about people in Flanders. */
const EMPTY = new Set(
  ('aan af alle als bij bestaat betekent betekenen betekenis dan dat de deze die dit doen door doet een er gaat gebeurt gebruiken geen geeft had hebben heb heeft heet heten het hoe hoeveel ik iemand in ' +
    'is je jij kan kom komen komt krijg krijgt krijgen kunnen kun mag mogen maar me men met mij mijn moet moeten na naar nog nu of om ook op over per sinds te tot tussen uit van vanaf veel via voor waar ' +
    'waarom waren waarvoor wanneer was wat we welk welke werd werden wie wij wil wordt worden zei zeggen zegt zich zijn zitten zo zoek zoeken zonder zou ' +
    'mensen personen werken werkt werkte werkten vlaanderen vlaams vlaamse ' +
    'a an and are as at by do does for from has have how in is many much number numbers of on people rate rates the to was what when where which who why with').split(' '),
);

export const isEmpty = (word: string): boolean => EMPTY.has(word);
