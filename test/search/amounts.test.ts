import { expect, it } from 'vitest';
import { printsUnit } from '../../src/search/amounts.ts';

it.each([['65 procent', '%'], ['50 VTE', 'voltijdsequivalenten'], ['3,6 miljoen euro', 'euro'], ['38,6%', '%'], ['4/5', '%'], ['bijna 1 op de 3', '%'], ['7', '']])('behind %s no %s is needed', (printed, unit) => {
  expect(printsUnit(printed, unit)).toBe(true);
});

it.each([['3,6 mio', 'euro'], ['1,2 miljoen', 'euro'], ['ongeveer 80  à 90 000', 'personen'], ['80 tot 90', 'personen'], ['een 600 tal', 'personen'], ['189.422', 'personen']])('behind %s stand %s', (printed, unit) => {
  expect(printsUnit(printed, unit)).toBe(false);
});
