/** Every norm is printed where it says: its source, line and characters are kept here, with the line's checksum. */
import { expect, test } from 'vitest';
import { loadTexts } from '../../scripts/lib/texts.ts';
import type { Norm } from '../../src/model/norm.ts';
import kept from './norms.json';

const { norms } = await loadTexts();
const place = ({ source, line }: { source: string; line: number }, printed: string) => `${source}:${line} "${printed}"`;

test('the norms are those of the proof, and none is kept in vain', () => {
  const written = [...new Set([...norms.values()].map((norm) => place(norm, norm.asPublished)))].toSorted();
  expect(written).toEqual(kept.map((line) => place(line, line.printed)).toSorted());
});

test('the proof is kept in the order of the documents, each line with one checksum', () => {
  expect(kept).toEqual(kept.toSorted((a, b) => a.source.localeCompare(b.source) || a.line - b.line || a.printed.localeCompare(b.printed)));
  expect(kept.filter(({ sha256 }) => !/^[0-9a-f]{64}$/.test(sha256))).toEqual([]);
  const sums = [...Map.groupBy(kept, ({ source, line }) => `${source}:${line}`).values()].filter((own) => new Set(own.map(({ sha256 }) => sha256)).size > 1);
  expect(sums).toEqual([]);
});

const ONES = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
const WORDS = new Map<string, number>([
  ...ONES.slice(1).map((word, index) => [word, index + 2] as const),
  ...['tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'].map((word, index) => [word, index + 10] as const),
  ...TENS.flatMap((tens, row) => [[tens, (row + 2) * 10] as const, ...ONES.map((one, index) => [`${one}${one.endsWith('e') ? 'ën' : 'en'}${tens}`, (row + 2) * 10 + index + 1] as const)]),
  ['één', 1],
  ['honderd', 100],
]);

/** Digits and number words to a hundred; "een" without accents is an article. */
const numbersIn = (text: string): ReadonlySet<number> =>
  new Set([...text.toLowerCase().matchAll(/\d+(?:[.,]\d+)*|\p{L}+/gu)].map(([word]) => WORDS.get(word) ?? Number(word.replaceAll('.', '').replace(',', '.'))).filter((number) => !Number.isNaN(number)));

/**
 * What a norm says and its source does not, and the other way round. Its sentence may say "één begeleider per vijf" where the
 * source prints "per vijf": the one is said by the singular. What its sentence leaves to the words around it stands in `what`.
 */
const odd = ({ text, what, asPublished }: Pick<Norm, 'text' | 'what' | 'asPublished'>): readonly number[] => {
  const said = numbersIn(text.nl);
  const printed = numbersIn(asPublished);
  if (said.size === 0 || printed.size === 0) return [];
  return [...[...said.difference(printed)].filter((number) => number !== 1), ...printed.difference(said.union(numbersIn(what.nl)))];
};

test('a norm says the numbers it was printed with, all and no others', () => {
  expect([...norms.values()].filter((norm) => odd(norm).length > 0).map(({ id, text, asPublished }) => `${id}: ${text.nl} ← ${asPublished}`)).toEqual([]);
});

test.each([
  ['vijf jaar', 'na 5 jaar', []],
  ['één op vijf', '1 op 5 norm', []],
  ['minstens vijfentwintig', 'min. 25', []],
  ['drieëndertig', '33', []],
  ['1.250 plaatsen', '1.250', []],
  ['vier jaar', 'vijf jaar', [4, 5]],
  ['12 maanden', 'min. 12 mnd inactief en < 50 jaar', [50]],
  ['12 maanden of 3 jaar', '12 maanden', [3]],
  ['vijf', '1 op 5', [1]],
  ['minstens de helft', 'helft', []],
])('"%s" ← "%s"', (nl, asPublished, numbers) => expect(odd({ text: { nl, en: '' }, what: { nl: '', en: '' }, asPublished })).toEqual(numbers));
