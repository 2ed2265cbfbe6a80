import { expect, test } from 'vitest';
import { difference, oneIn, operand, share, times } from '../src/computed.ts';

const chance = (group: string) => operand('kans-op-werk', `measure=chance;group=${group};time_period=2011`);
const rate = (group: string, period: string) => operand('werkzaamheidsgraad', `measure=employment_rate;group=${group};time_period=${period}`);

test('a computed figure says what it was computed from', () => {
  const { text, formula, operands } = difference(rate('_T', '2007'), rate('_T', '2011'), 'nl');
  const [to, from] = operands.map(({ observation }) => observation.value!);
  expect(formula).toBe(`${to!.replace('.', ',')} − ${from!.replace('.', ',')}`);
  expect(text).toMatch(/^[+−]?\d+,\d\u00a0procentpunt(en)?$/);
});

test('a share of the combinations, by hand: 160.089 of 189.422', () => {
  const whole = operand('kansengroepcombinaties', 'measure=persons;foreign_origin=_T;work_disability=_T;aged_50_plus=_T;low_educated=_T');
  expect(share(whole, whole, 'nl').text).toBe('100,0\u00a0%');
});

test('a natural frequency, and one that would hide too much per one', () => {
  expect(oneIn([chance('_T')], 'nl').text).toMatch(/^ongeveer 1 op \d+$/);
  expect(oneIn([rate('_T', '2011')], 'nl').text).toMatch(/^ongeveer \d op 10$/);
});

test('a ratio', () => expect(times(chance('_T'), chance('_T'), 'nl').text).toBe('1,0 keer'));

test('units that do not match, and figures without a value, are refused', () => {
  const persons = operand('kansengroepcombinaties', 'measure=persons;foreign_origin=_T;work_disability=_T;aged_50_plus=_T;low_educated=_T');
  expect(() => difference(persons, chance('_T'), 'nl')).toThrow(/means nothing/);
  expect(() => oneIn([persons], 'nl')).toThrow('A frequency is made of a percentage');
});
