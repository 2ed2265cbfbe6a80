/** Figures on another scale: exact, with their formula, and only where they say something. */
import { describe, expect, test } from 'vitest';
import type { ChartData } from '../../src/charts/data.ts';
import { DEFAULT, type Scale } from '../../src/charts/state.ts';
import { viewOf } from '../../src/charts/views.ts';
import type { ChartMark, PointSeries } from '../../src/model/chart.ts';
import { dataOf, discrepancy, observed, type, type TinyArguments } from './tiny.ts';

const rates: TinyArguments = [
  { group: 'group' },
  type<'line'>({ type: 'line', series: 'group', highlight: ['_T', 'F'] }),
  observed('rate', ['group'], { '_T 2002': '70.0', '_T 2007': '72.55', 'M 2002': null, 'M 2007': '80.1', 'F 2002': '60.3', 'F 2007': '66.0' }),
];
const counts: TinyArguments = [
  { group: 'group' },
  type<'line'>({ type: 'line', series: 'group', highlight: ['F'] }),
  observed('persons', ['group'], { 'M 2002': '300', 'M 2007': '400', 'M 2008 B': '200', 'M 2009': '250', 'F 2002': '30', 'F 2007': null, 'F 2008': '31' }),
];
const parts: TinyArguments = [
  { group: 'group', role: 'role' },
  type<'bars'>({ type: 'bars', rows: 'role', marks: 'group', where: { group: 'M|F' } }),
  observed('persons', ['group', 'role'], { 'M TARGET 2010': '10', 'F TARGET 2010': '20', '_T TARGET 2010': '30', 'M COACH 2010': '1', 'F COACH 2010': '2', '_T COACH 2010': '3' }),
];

const at = (data: ChartData, scale: Scale) => viewOf(data, { ...DEFAULT, scale });
const told = (marks: readonly ChartMark[]) => Object.fromEntries(marks.map(({ label, value, computed }) => [label, [value, computed]]));

describe('the gap to the average', () => {
  const data = dataOf(...rates);

  test('is the printed figure minus that of the same period, at the larger printed precision', () => {
    expect(at(data, 'printed').controls.scales).toEqual(['printed', 'gap']);
    expect(told(at(data, 'gap').spec.marks)).toEqual({
      'Mannen, 2002': ['niet beschikbaar', undefined],
      'Mannen, 2007': ['+7,55 procentpunt', '80,1 % − 72,55 % = +7,55'],
      'Vrouwen, 2002': ['−9,7 procentpunt', '60,3 % − 70,0 % = −9,7'],
      'Vrouwen, 2007': ['−6,55 procentpunt', '66,0 % − 72,55 % = −6,55'],
    });
  });

  test('keeps what was printed, and says in title and note that it is ours', () => {
    const { spec } = at(data, 'gap');
    expect(spec.marks.map(({ asPublished }) => asPublished)).toEqual(['n.b.', '80,1', '60,3', '66,0']);
    expect(spec.title).toContain('berekend');
    expect(spec.notes[0]).toContain('Door ons berekend');
  });

  test('reaches below zero on the axis', () => {
    const { y } = at(data, 'gap').spec.wide;
    expect([y.ticks[0]!.at, y.max]).toEqual([-10, 10]);
    expect(y.ticks.map(({ label }) => label)).toContain('−5');
  });

  test('is not there without an average in the chart', () => {
    const [dimensions, declaration] = rates;
    expect(at(dataOf(dimensions, declaration, observed('rate', ['group'], { 'F 2002': '60.3', 'F 2007': '66.0', 'M 2002': '1' })), 'gap').state.scale).toBe('printed');
  });
});

describe('an index', () => {
  const [dimensions, declaration, broken] = counts;
  const data = dataOf(dimensions, declaration, broken.filter(({ timePeriod }) => ['2002', '2007'].includes(timePeriod)));

  test('is not offered where a break gives two bases: they would share an axis', () => {
    expect(at(dataOf(...counts), 'printed').controls.scales).toEqual(['printed']);
  });

  test('starts at 100, and names the period it starts from', () => {
    expect(at(data, 'printed').controls.scales).toEqual(['printed', 'index']);
    expect(told(at(data, 'index').spec.marks)).toEqual({
      'Mannen, 2002': ['100,0', '300 ÷ 300 (2002) × 100 = 100,0'],
      'Mannen, 2007': ['133,3', '400 ÷ 300 (2002) × 100 = 133,3'],
      'Vrouwen, 2002': ['100,0', '30 ÷ 30 (2002) × 100 = 100,0'],
      'Vrouwen, 2007': ['niet beschikbaar', undefined],
    });
    expect(at(data, 'index').spec.title).toContain('2002 = 100');
  });

  test('joins no line that the printed figures do not join', () => {
    const runs = (scale: Scale) => at(data, scale).spec.wide.series.map((one) => (one as PointSeries).points.map(({ mark }) => at(data, scale).spec.marks[mark!]!.label));
    expect(runs('index')).toEqual(runs('printed'));
  });
});

test('a share is a part of the printed total of the same coordinates, which stands outside the chart', () => {
  const view = at(dataOf(...parts), 'share');
  expect(view.controls.scales).toEqual(['printed', 'share']);
  expect(view.spec.marks.map(({ value, computed }) => [value, computed])).toEqual([
    ['33,3 %', '10 ÷ 30 × 100 = 33,3'],
    ['66,7 %', '20 ÷ 30 × 100 = 66,7'],
    ['33,3 %', '1 ÷ 3 × 100 = 33,3'],
    ['66,7 %', '2 ÷ 3 × 100 = 66,7'],
  ]);
});

test.each(['~30', '>30', '20…30'])('nothing is computed from what the source does not say exactly: %s', (figure) => {
  const [dimensions, declaration] = parts;
  const data = dataOf(dimensions, declaration, observed('persons', ['group', 'role'], { 'M TARGET 2010': figure, 'F TARGET 2010': '20', '_T TARGET 2010': '50' }));
  expect(at(data, 'share').controls.scales).toEqual(['printed']);
});

test('what is made with a figure in doubt is in doubt, in the words of what was printed', () => {
  const [dimensions, declaration, observations] = counts;
  const unbroken = observations.filter(({ timePeriod }) => ['2002', '2007'].includes(timePeriod));
  const marks = at(dataOf(dimensions, declaration, unbroken, [discrepancy(1, '310')]), 'index').spec.marks;
  expect(marks.filter(({ doubt }) => doubt !== undefined).map(({ label }) => label)).toEqual(['Mannen, 2002', 'Mannen, 2007']);
  expect(marks[1]!.doubt).toContain('gedrukt 300 personen');
});
