import { expect, test } from 'vitest';
import { distributionsOf } from '../../src/formats/index.ts';
import { materialOf } from '../../src/material.ts';
import { FORMULA } from '../../src/model/formula.ts';

test.each(['=1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '\0=1', '＝1+1', '+1+1', '-1+1', "-2+cmd|' /C calc'!A0", '-a', '+49%-1', '--1'])('%j would run', (cell) => {
  expect(FORMULA.test(cell)).toBe(true);
});

test.each(['-6%', '+13 %', '+1 731', '-0.3', '-0,3', '-.308*', '-', '+', '-11.8', '2011-2010', ' =1', 'a=1', '', "'=1"])('%j is what was printed, or text', (cell) => {
  expect(FORMULA.test(cell)).toBe(false);
});

const evil = materialOf('kans-op-werk');

test.each(['csv', 'csv-en', 'published-tabel-4'])('%s with such a cell stops the build', (id) => {
  const material = { ...evil, observations: [{ ...evil.observations[0]!, asPublished: '=1+1' }], publishedCsv: () => 'a,b\r\n=1+1,2\r\n' };
  const file = distributionsOf(evil.dataset).find((one) => one.id === id)!;
  expect(() => file.render(material)).toThrow('would run as a formula');
});
