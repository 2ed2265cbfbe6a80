/** Writes numbers and periods of a query as our tables print them: sixteen thousand is 16.000, 2012-S1 the "eerste semester 2012". */
import { TENS, UNDER_TWENTY } from '../model/number-words.ts';
import { AMOUNT_WORDS, SCALE_WORDS } from './amounts.ts';
import { fold } from './words.ts';

const ONE = UNDER_TWENTY.slice(1, 10).join('|');
const TEN = TENS.join('|');
const ONE_AND_TEN = new RegExp(`^(?:(${ONE})en)?(${TEN})$`);
/** Only between two numbers is "en" no plural: honderdentien, and not duizenden. */
const LARGE = [/^(.*?)(duizend)(?:en(?=.))?(.*)$/, /^(.*?)(honderd)(?:en(?=.))?(.*)$/];

/** What a number word is worth: `vijfenveertig`, `zestienduizend`, `tweehonderdtien`; NaN for any other word. */
function worth(word: string): number {
  const [, many, large, rest] = LARGE.map((pattern) => pattern.exec(word)).find(Boolean) ?? [];
  if (large !== undefined) return (many ? worth(many) : 1) * (large === 'honderd' ? 100 : 1000) + (rest ? worth(rest) : 0);
  const [, one = 'nul', ten] = ONE_AND_TEN.exec(word) ?? [];
  if (ten !== undefined) return UNDER_TWENTY.indexOf(one) + 10 * (TENS.indexOf(ten) + 2);
  const at = UNDER_TWENTY.indexOf(word);
  return at > 0 ? at : NaN;
}

/** What makes a number of a small number word: "vijf" alone is a word like another. */
const COUNTED = new RegExp(`^\\s*(?:[%€]|(?:${AMOUNT_WORDS})\\b)`, 'i');
/** Before a unit "een" is no number: wat is een vte. */
const SCALED = new RegExp(`^\\s*(?:${SCALE_WORDS})\\b`, 'i');

/** "vijf en twintig" is one of them, as it is often written. */
const WORD = new RegExp(`(?:(?<!\\S)(?:\u00e9\u00e9n|${ONE})\\s+en\\s+(?=${TEN}))?[a-z\u00c0-\u024f]{3,}`, 'gi');

/** What stands before a space, up to the space before that. */
const lastWord = (text: string): string => (/\s$/.test(text) ? text.trimEnd().split(/\s/).at(-1)! : '');

const withDigits = (text: string): string => text.replace(WORD, (word, at: number) => {
  const folded = fold(word).replaceAll(/\s/g, '');
  const before = fold(lastWord(text.slice(0, at)));
  const isBare = /^(duizend|honderd)$/.test(folded);
  // "500 duizend" and "honderd vijftig" are each one number, and its second word alone another.
  if (worth(before) > 1 || (isBare && /\d$|^een$/.test(before))) return word;
  const isLarge = /honderd|duizend/.test(folded) && !isBare;
  const number = isLarge || (folded === 'een' ? SCALED : COUNTED).test(text.slice(at + word.length)) ? worth(folded) : NaN;
  return number > 0 ? String(number).replace(/\B(?=(\d{3})+$)/g, '.') : word;
});

/** Codes of the data, and how they are typed: 2012-S1, S1 2012, 1e semester 2012. */
const HALF = /\b(\d{4})[- ]?s([12])\b|\b(?:s([12])|([12])(?:e|ste|de) (?:semester|halfjaar))[- ](?:van )?(\d{4})\b/gi;
/** Codes of a month or a day, 2012-06 and 2011-12-31, but not of a month that is more often two years: 2011-12 is typed for 2011-2012. */
const DAY = /\b\d{4}-\d\d(-\d\d)?(?![\d-])/g;

/** A day as people write it: 31/12/2011, 1-7-2012. */
const TYPED_DAY = /(?<![\d.,/-])(\d\d?)([./-])(\d\d?)\2(\d{4})(?!\d)/g;

/** As it was typed where there is no such day. */
function dayInWords(code: string, day: string | undefined, typed = code): string {
  const year = Number(code.slice(0, 4));
  if (!day && Number(code.slice(5)) === (year + 1) % 100) return `${year}-${year + 1}`;
  const date = new Date(code);
  // Of 30 February it makes a day in March.
  if (Number.isNaN(Number(date)) || !date.toISOString().startsWith(code)) return typed;
  // Formats as i18n/format.ts would: to load it takes half a kilobyte.
  return code.endsWith('-12-31') ? `eind ${year}` : date.toLocaleDateString('nl-BE', { timeZone: 'UTC', year: 'numeric', month: 'long', ...(day && { day: 'numeric' }) });
}

export const inPrint = (query: string): string => withDigits(query)
  .replace(HALF, (_, year, half, before, ordinal, after) => `${(half ?? before ?? ordinal) === '1' ? 'eerste' : 'tweede'} semester ${year ?? after}`)
  .replace(DAY, (code, day) => dayInWords(code, day))
  .replace(TYPED_DAY, (typed, day, _mark, month, year) => dayInWords([year, month, day].map((part) => part.padStart(2, '0')).join('-'), day, typed));
