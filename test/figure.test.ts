import { expect, it } from 'vitest';
import { sentenceParts } from '../src/figure.ts';

const total = { measure: 'rate', group: '_T' };

it('cuts a sentence at its figures and keeps a percent sign with its number', () => {
  expect(sentenceParts('In 2011 werkte {total} % van allen.', { total }, () => '71,8')).toEqual([
    { text: 'In 2011 werkte ' },
    { text: '71,8', at: total },
    { text: '\u00a0% van allen.' },
  ]);
});

it('refuses a figure that nobody declared', () => {
  expect(() => sentenceParts('{other} %', { total }, () => '')).toThrow('names {other}, which has no figure');
});
