import { expect, it } from 'vitest';
import { passageOf } from '../../src/search/passages.ts';

const content = 'Mensen met een beperking vinden met moeite een job.';
const marked = (words: readonly number[]) => passageOf({ content }, [{ concept: 0, weight: 1, words }]).filter(({ hit }) => hit).map(({ text }) => text);

it('marks what was looked for, and no words between that say nothing', () => {
  expect(marked([0, 1, 2, 3, 5, 7])).toEqual(['beperking']);
});

it('marks words that say nothing where nothing else was asked', () => {
  expect(marked([0, 1])).toEqual(['Mensen', 'met']);
});
