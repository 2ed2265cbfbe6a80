/** Writes numbers and periods of a query as our tables print them: sixteen thousand is 16.000, 2012-S1 the "eerste semester 2012". */
import { formatPeriod } from '../i18n/format.ts';
import { fold } from './words.ts';

const ONES = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'];
const TENS = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
const ONE_AND_TEN = new RegExp(`^(${ONES.slice(1, 10).join('|')})en(${TENS.slice(2).join('|')})$`);
const NAMED = new Map([...ONES.entries(), ...TENS.map((ten, at) => [10 * at, ten] as const)].filter(([, name]) => name !== '').map(([number, name]) => [name, number]));

/** What a number word is worth: `vijfenveertig`, `zestienduizend`, `tweehonderdtien`; nothing for any other word. */
function worth(word: string): number | undefined {
  for (const [name, unit] of [['duizend', 1000], ['honderd', 100]] as const) {
    const at = word.indexOf(name);
    if (at === -1) continue;
    const [many, rest] = [word.slice(0, at), word.slice(at + name.length).replace(/^en/, '')];
    const [left, right] = [many === '' ? 1 : worth(many), rest === '' ? 0 : worth(rest)];
    return left === undefined || right === undefined ? undefined : left * unit + right;
  }
  const named = NAMED.get(word);
  if (named !== undefined) return named;
  const [, one, ten] = ONE_AND_TEN.exec(word) ?? [];
  return one === undefined || ten === undefined ? undefined : ONES.indexOf(one) + 10 * TENS.indexOf(ten);
}

/** What makes a number of a small number word: "vijf" alone is a word like another. */
const COUNTED = /^\s+(duizend|miljoen|miljard|procent|euro|vte)\b|^\s*%/i;
const LARGE = /honderd|duizend/;

const thousands = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, '.');

const withDigits = (text: string): string => text.replace(/\p{L}{3,}/gu, (word, at: number) => {
  const folded = fold(word);
  const isCounted = COUNTED.test(text.slice(at + word.length));
  if (!isCounted && (!LARGE.test(folded) || folded === 'duizend' || folded === 'honderd')) return word;
  const number = worth(folded);
  return number === undefined ? word : thousands(number);
});

/** Codes of the data, and how they are typed: 2012-S1, S1 2012, 1e semester 2012, 2012-06. */
const PERIODS: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/\b((?:19|20)\d\d)[- ]?s([12])\b/gi, (_, year, half) => `${year}-S${half}`],
  [/\bs([12])[- ]((?:19|20)\d\d)\b/gi, (_, half, year) => `${year}-S${half}`],
  [/\b([12])(?:e|ste|de) (?:semester|halfjaar)(?: van)? ((?:19|20)\d\d)\b/gi, (_, half, year) => `${year}-S${half}`],
  [/\b(?:19|20)\d\d-(?:S[12]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?![\d-])/g, (code) => (code.includes('S') || !Number.isNaN(Date.parse(code)) ? formatPeriod(code, 'nl') : code)],
];

export const inPrint = (query: string): string => withDigits(PERIODS.reduce((text, [pattern, write]) => text.replace(pattern, write), query));
