import { expect, it } from 'vitest';
import { containsNumbers, numbersIn, numbersOf, sharingNumber } from '../../src/search/numbers.ts';

it('reads each cell of a row of a table, and the numbers that spaces may make of them', () => {
  expect([...numbersIn('10,7 11,1 9,4')]).toEqual(['10.7', '11.1', '9.4']);
  const row = numbersIn('3 269 853 21,2');
  for (const number of ['3269', '853', '21.2', '3', '269']) expect(row.has(number), number).toBe(true);
  expect(row.has('21')).toBe(false);
  expect(row.has('326985321.2')).toBe(false);
});

it.each([
  ['3 269', '3 269'], ['3269', '3 269'], ['3.269', '3 269'], ['46.436', '46.436'], ['46436', '46.436'], ['46 436', '46.436'], ['853', '853'],
  ['9,4', '9,4'], ['9.4', '9,4'], ['72,1', '72,1'], ['+52%', '+52%'], ['52', '+52%'], ['-0,4', '−0,4'], ['0,4', '-0,4'], ['.308', '.308*'], ['0,308', '.308*'],
  ['1.668.274,27', '1.668.274,27 euro'], ['90 000', 'ongeveer 80  à 90 000'], ['¾', '¾'],
])('a search for %s finds the cell "%s"', (query, cell) => {
  expect(sharingNumber(query)(cell)).toBe(true);
});

it.each([
  ['386', '38,6'], ['38,6', '386'], ['269', '3 269'], ['4', '4,0'], ['38', '38,6'], ['+52', '-52%'], ['+52', '52'], ['2013', '2012'],
])('a search for %s does not find the cell "%s"', (query, cell) => {
  expect(sharingNumber(query)(cell)).toBe(false);
});

it('takes the hyphen between two years for no sign', () => {
  expect(numbersOf('2012-2013')).toEqual([['2012'], ['2013']]);
});

it.each([
  ['16215', 'eind 2011: 16.215 mensen', true],
  ['38,6 %', 'dat is 38,6 %.', true],
  ['9,4', 'Vrouwen 10,7 11,1 9,4', true],
  ['3 269', 'Bereik 2 608 3 269 853', true],
  ['853', '2 608 3 269 853', true],
  ['38,6', 'dat is 38,5 %', false],
  ['386', 'dat is 38,6 %', false],
])('whether "%s" is in "%s"', (query, text, expected) => {
  expect(containsNumbers(query, text)).toBe(expected);
});
