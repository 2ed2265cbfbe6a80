import { expect, test } from 'vitest';
import { readability, syllablesOf } from '../../src/prose/readability.ts';
import { sentencesOf, wordsOf } from '../../src/prose/sentences.ts';

test.each([
  ['werk', 1], ['maatwerk', 2], ['tewerkstelling', 4], ['reële', 3], ['bijna', 2], ['nv', 1],
  ['sociale', 4], ['individuele', 6], ['situatie', 4], ['evaluatie', 5], ['mooie', 2], ['regio', 3], ['financiering', 4], ['draaien', 2], ['koeien', 2], ['nieuwe', 2], ['leeuw', 1], ['één', 1], ['geïnd', 2], ['beoordelen', 4],
  ['team', 1], ['jobcoach', 2], ['quota', 2], ['foto’s', 2], ['VDAB', 4], ['LDE-decreet', 5], ['38,6', 1],
])('%s has %i syllables', (word, count) => expect(syllablesOf(word)).toBe(count));

test('the formula of Douma, by hand', () => {
  // Two sentences, six words, seven syllables.
  const { sentences, words, perSentence, ease } = readability(['Jan werkt hier.', 'Dat is maatwerk.']);
  expect({ sentences, words, perSentence }).toEqual({ sentences: 2, words: 6, perSentence: 3 });
  expect(ease).toBeCloseTo(206.84 - 0.77 * ((7 / 6) * 100) - 0.93 * 3, 6);
});

test('an abbreviation with a full stop ends no sentence', () => {
  expect(sentencesOf('Zie art. 60 van de wet. Daarna, bv. in 2012, niet.')).toEqual(['Zie art. 60 van de wet.', 'Daarna, bv. in 2012, niet.']);
});

test('words with hyphen, apostrophe or decimals are one', () => {
  expect(wordsOf('LDE-decreet, foto’s en 38,6')).toEqual(['LDE-decreet', 'foto’s', 'en', '38,6']);
});
