/** Every norm is printed where it says: its source, line and characters are kept here, with the line's checksum. */
import { expect, test } from 'vitest';
import { loadTexts } from '../../scripts/lib/texts.ts';
import kept from './norms.json';

const { norms } = await loadTexts();
const place = ({ source, line }: { source: string; line: number }, printed: string) => `${source}:${line} "${printed}"`;

test('the norms are those of the proof, and none is kept in vain', () => {
  const written = [...new Set([...norms.values()].map((norm) => place(norm, norm.asPublished)))].toSorted();
  expect(written).toEqual(kept.map((line) => place(line, line.printed)).toSorted());
});

test('a norm says a number it was printed with', () => {
  const WORDS = ['één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];
  const numbersIn = (text: string) => [...text.toLowerCase().matchAll(/\d+(?:[.,]\d+)*|\p{L}+/gu)].map(([word]) => (WORDS.includes(word) ? String(WORDS.indexOf(word) + 1) : word)).filter((word) => /\d/.test(word)).map((number) => number.replace('.', ''));
  const odd = [...norms.values()].filter(({ text, asPublished }) => numbersIn(asPublished).length > 0 && !numbersIn(asPublished).some((number) => numbersIn(text.nl).includes(number)));
  expect(odd.map(({ id, text, asPublished }) => `${id}: ${text.nl} ← ${asPublished}`)).toEqual([]);
});
