import { expect, test } from 'vitest';
import { difference, oneIn, operand, share, times } from '../src/computed.ts';

/** Cells of the committed data; the printed figure stands behind each. */
const chance = (group: string) => operand('kans-op-werk', `measure=chance;group=${group};time_period=2011`);
const rate = (group: string, period: string) => operand('werkzaamheidsgraad', `measure=employment_rate;group=${group};time_period=${period}`);
const combined = (measure: string) => operand('kansengroepcombinaties', `measure=${measure};foreign_origin=_T;work_disability=_T;aged_50_plus=_T;low_educated=_T`);
const size = (definition: string, measure: string) => operand('omvang-sociale-economie', `measure=${measure};definition=${definition}`);

const CHANCE = chance('_T'); // 11,1
const CHANCE_DIS = chance('DIS'); // 4,4
const CHANCE_NO_DIS = chance('DIS_NO'); // 12,2
const RATE_2007 = rate('_T', '2007'); // 71,9
const RATE_2011 = rate('_T', '2011'); // 71,8
const RATE_DIS_2010 = rate('DIS', '2010'); // 33,5
const RATE_DIS_2011 = rate('DIS', '2011'); // 38,6
const ALL = combined('persons'); // 189.422
const ANY = combined('persons_any'); // 141 702
const ABOUT_3700 = size('SW_2005_ALL', 'persons');
const ABOUT_2000 = size('AZ_2006_ALL', 'persons');
const ALMOST_13000 = size('BW_2003_TARGET', 'fte');
const OVER_300 = operand('omvang-sociale-economie', 'measure=organisations;definition=SE_2006_INTRO');

test('a difference is the second less the first, with its sign and what it was computed from', () => {
  expect(difference(RATE_DIS_2010, RATE_DIS_2011, 'nl')).toEqual({ text: '+5,1\u00a0procentpunten', formula: '38,6 − 33,5', operands: [RATE_DIS_2011, RATE_DIS_2010] });
  expect(difference(RATE_DIS_2011, RATE_DIS_2010, 'nl')).toEqual({ text: '−5,1\u00a0procentpunten', formula: '33,5 − 38,6', operands: [RATE_DIS_2010, RATE_DIS_2011] });
  expect(difference(RATE_2007, RATE_2011, 'nl').text).toBe('−0,1\u00a0procentpunten');
  expect(difference(ANY, ALL, 'nl')).toMatchObject({ text: '+47.720\u00a0personen', formula: '189.422 − 141.702' });
});

test('an absolute difference has no sign, either way', () => {
  expect(difference(RATE_DIS_2010, RATE_DIS_2011, 'nl', { absolute: true }).text).toBe('5,1\u00a0procentpunten');
  expect(difference(RATE_DIS_2011, RATE_DIS_2010, 'nl', { absolute: true }).text).toBe('5,1\u00a0procentpunten');
});

test('a share is the part of the whole, to one decimal', () => {
  expect(share(ANY, ALL, 'nl')).toEqual({ text: '74,8\u00a0%', formula: '141.702 / 189.422 × 100', operands: [ANY, ALL] });
  expect(share(ALL, ALL, 'nl').text).toBe('100,0\u00a0%');
});

test('a share of an inexact figure is about, in whole per cents', () => {
  expect(share(ABOUT_2000, ABOUT_3700, 'nl').text).toBe('ongeveer 54\u00a0%');
  expect(share(ABOUT_2000, ALL, 'nl').text).toBe('ongeveer 1\u00a0%');
  expect(share(ANY, ABOUT_2000, 'nl').text).toBe('ongeveer 7.085\u00a0%');
});

test('a natural frequency of a percentage, or of a part and a whole', () => {
  expect(oneIn([CHANCE], 'nl')).toEqual({ text: 'ongeveer 1 op 9', formula: '11,1 / 100', operands: [CHANCE] });
  expect(oneIn([CHANCE_DIS], 'nl').text).toBe('ongeveer 1 op 23');
  expect(oneIn([ANY, ALL], 'nl')).toEqual({ text: 'ongeveer 7 op 10', formula: '141.702 / 189.422', operands: [ANY, ALL] });
});

test('a frequency that would hide too much per one is written per ten', () => {
  const leaving = (programme: string, measure: string, period: string) => operand('uitstroom-naar-werk', `measure=${measure};programme=${programme};time_period=${period};method=OLD`);
  // One in 2.82, just above the threshold of 2.75, and one in 2.72, just below it.
  expect(oneIn([leaving('INV', 'outflow_rate', '2010')], 'nl').text).toBe('ongeveer 1 op 3');
  expect(oneIn([leaving('SW', 'to_work_of_outflow', '2007')], 'nl').text).toBe('ongeveer 4 op 10');
  expect(oneIn([RATE_2011], 'nl').text).toBe('ongeveer 7 op 10');
});

test('a ratio is the second by the first, to one decimal', () => {
  expect(times(CHANCE_DIS, CHANCE_NO_DIS, 'nl')).toEqual({ text: '2,8 keer', formula: '12,2 / 4,4', operands: [CHANCE_NO_DIS, CHANCE_DIS] });
  expect(times(CHANCE_NO_DIS, CHANCE_DIS, 'nl').text).toBe('0,4 keer');
});

test('one inexact figure makes a difference and a ratio about', () => {
  expect(difference(ABOUT_2000, ABOUT_3700, 'nl').text).toBe('ongeveer +1.700\u00a0personen');
  expect(times(ABOUT_2000, ABOUT_3700, 'nl').text).toBe('ongeveer 1,9 keer');
  expect(times(OVER_300, ALMOST_13000, 'nl').text).toBe('ongeveer 43,3 keer');
  expect(times(ABOUT_2000, ANY, 'nl').text).toBe('ongeveer 70,9 keer');
});

test('units that do not match, and figures without a value, are refused', () => {
  expect(() => difference(ALL, CHANCE, 'nl')).toThrow('means nothing');
  expect(() => oneIn([ALL], 'nl')).toThrow('A frequency is made of a percentage');
  expect(() => operand('werkzaamheidsgraad', 'measure=employment_rate;group=BORN_NON_EU27;time_period=2002')).toThrow("has no value to compute with: it reads 'n.b.'.");
  expect(() => operand('doelgroepomvang', 'measure=persons;population=LDE_FORMAL;time_period=2012')).toThrow('has no value to compute with');
});
