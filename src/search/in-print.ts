/** Writes numbers and periods of a query as our tables print them: sixteen thousand is 16.000, 2012-S1 the "eerste semester 2012". */
import { fold } from './words.ts';

export const ONES = ' een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const TENS = '  twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const ONE_AND_TEN = new RegExp(`^(?:(${ONES.slice(1, 10).join('|')})en)?(${TENS.slice(2).join('|')})$`);
/** Only between two numbers is "en" no plural: honderdentien, and not duizenden. */
const LARGE = [/^(.*?)(duizend)(?:en(?=.))?(.*)$/, /^(.*?)(honderd)(?:en(?=.))?(.*)$/];

/** What a number word is worth: `vijfenveertig`, `zestienduizend`, `tweehonderdtien`; NaN for any other word. */
function worth(word: string): number {
  const [, many, large, rest] = LARGE.map((pattern) => pattern.exec(word)).find((match) => match !== null) ?? [];
  if (large !== undefined) return (many ? worth(many) : 1) * (large === 'honderd' ? 100 : 1000) + (rest ? worth(rest) : 0);
  const [, one, ten] = ONE_AND_TEN.exec(word) ?? [];
  if (ten !== undefined) return ONES.indexOf(one ?? '') + 10 * TENS.indexOf(ten);
  const at = ONES.indexOf(word);
  return at > 0 ? at : NaN;
}

/** What makes a number of a small number word: "vijf" alone is a word like another. */
const COUNTED = /^\s+(duizend|miljoen|miljard|procent|euro|vte)\b|^\s*%/i;

const withDigits = (text: string): string => text.replace(/[a-z\u00c0-\u024f]{3,}/gi, (word, at: number) => {
  const folded = fold(word);
  const isLarge = /honderd|duizend/.test(folded) && !/^(duizend|honderd)$/.test(folded);
  const number = isLarge || COUNTED.test(text.slice(at + word.length)) ? worth(folded) : NaN;
  return number > 0 ? String(number).replace(/\B(?=(\d{3})+$)/g, '.') : word;
});

/** Codes of the data, and how they are typed: 2012-S1, S1 2012, 1e semester 2012, 2012-06. */
const HALF = /\b(\d{4})[- ]?s([12])\b|\b(?:s([12])|([12])(?:e|ste|de) (?:semester|halfjaar))[- ](?:van )?(\d{4})\b/gi;
const DAY = /\b\d{4}-\d\d(-\d\d)?(?![\d-])/g;

function dayInWords(code: string, day: string | undefined): string {
  const date = new Date(code);
  // Of 30 February it makes a day in March.
  if (Number.isNaN(Number(date)) || !date.toISOString().startsWith(code)) return code;
  return day !== undefined && code.endsWith('-12-31') ? `eind ${code.slice(0, 4)}` : date.toLocaleDateString('nl-BE', { timeZone: 'UTC', year: 'numeric', month: 'long', ...(day && { day: 'numeric' }) });
}

export const inPrint = (query: string): string => withDigits(query)
  .replace(HALF, (_, year, half, before, ordinal, after) => `${(half ?? before ?? ordinal) === '1' ? 'eerste' : 'tweede'} semester ${year ?? after}`)
  .replace(DAY, dayInWords);
