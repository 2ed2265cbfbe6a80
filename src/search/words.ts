/** Words as a search compares them. */

/** Without capitals, accents and raised figures, which readers leave out: `coöperatie` → `cooperatie`, `w²` → `w2`. */
export const fold = (text: string): string => (isPlain(text) ? text : text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')).toLowerCase();

const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** Folded Dutch, with its marks: a pattern of letters a to z is ready at once, one of all letters that there are takes a phone 50 ms to make, and the first key waits for it. */
const isLatin = (folded: string): boolean => !/[^\x00-\xbf\u2000-\u206f\u20ac]/.test(folded);

/** Initials that a mark ties: N-VA, CD&V. */
const INITIALS = /(?<![a-z0-9-])([a-z])-(?=[a-z]{2,3}(?![a-z0-9-]))|(?<![a-z0-9])([a-z]{2,3})&(?=[a-z](?![a-z0-9]))/g;

/** The words of a text, folded; the `'s` of a plural goes, and so do marks of a soft break. */
export function wordsOf(text: string): string[] {
  const folded = fold(text.replaceAll(/[\u00ad\u2060\u200b]/g, '')).replaceAll(INITIALS, '$1$2').replaceAll(/['’]s(?![a-z])/g, '');
  return folded.match(isLatin(folded) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * The part that the forms of a Dutch word share: `bedrijven` and `bedrijf`, `werkloze`, `werkloos` and `werkloosheid`; and its spellings,
 * `ekonomie` and `economie`. Snowball's Dutch stemmer keeps those apart, and its JavaScript takes sixty times as long; this runs on every word of the index in the browser.
 */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = cut(word);
  stems.set(word, found);
  return found;
}

const stems = new Map<string, string>();

function cut(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word.replace(DOUBLE_VOWEL, '$1');
  let rest = word;
  const strip = (count: number, left: number) => {
    if (rest.length - count >= left) rest = rest.slice(0, -count);
  };
  if (rest.endsWith('heid')) strip(4, 5);
  else if (rest.endsWith('heden')) strip(5, 5);
  if (rest.endsWith('s')) strip(1, 3);
  if (rest.length >= 8 && rest.endsWith('ing')) strip(3, 4);
  else if (rest.length >= 10 && rest.endsWith('ingen')) strip(5, 4);
  if (rest.endsWith('ieen')) strip(3, 3);
  else if (rest.endsWith('en') && !isVowel(rest.at(-3))) strip(2, 3);
  else if (rest.endsWith('e')) strip(1, 3);
  if (rest.endsWith('v')) rest = `${rest.slice(0, -1)}f`;
  else if (rest.endsWith('z')) rest = `${rest.slice(0, -1)}s`;
  if (rest.endsWith('s')) strip(1, 3);
  if (rest.includes('c')) rest = rest.replace(/c(?![ehiy])/g, 'k');
  if (!isVowel(rest.at(-1)) && rest.at(-1) === rest.at(-2)) rest = rest.slice(0, -1);
  return rest.replace(LAST_DOUBLE_VOWEL, '$1');
}

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);
const DOUBLE_VOWEL = /([aeou])\1(?=[^aeiou]$)/;
const LAST_DOUBLE_VOWEL = /([aeou])\1(?=[^aeiou]?$)/;

export const stemsOf = (text: string): string[] => wordsOf(text).map(stem);

/** Words that stand everywhere, and say nothing. */
const STOP = new Set(
  ('aan af alle als bij dan dat de den der deze die dit doen door doet een en er gaat geen had hebben heb heeft het hoe hoeveel ik iemand in ' +
    'is je jij kan kom komen komt kunnen kun mag mogen maar me men met mij mijn moet moeten na naar nog nu of om ook op per sinds te ten ter tot tussen uit van vanaf veel via voor waar ' +
    'waarom waren waarvoor wanneer was wat we welk welke werd werden wie wij wil wordt worden zei zich zijn zo zonder zou ' +
    'hij zij haar hun ons onze jullie jouw uw hier daar zelf zal zullen kon ' +
    'a an and are as at by do does for from has have how in is many much of on the to was what when where which who why with can our my their there this that these').split(' '),
);
/** Words that say nothing of what is looked for; all we have is about people in Flanders. */
const EMPTY = new Set([
  ...STOP,
  ...('over bestaat betekent betekenen betekenis gebeurt gebruiken geeft heet heten krijg krijgt krijgen zeggen zegt zitten zoek zoeken ' +
    'mensen personen werken werkt werkte werkten vlaanderen vlaams vlaamse zoon dochter broer zus number numbers people rate rates flanders flemish').split(' '),
]);

export const isStop = (word: string): boolean => STOP.has(word);
export const isEmpty = (word: string): boolean => EMPTY.has(word);
