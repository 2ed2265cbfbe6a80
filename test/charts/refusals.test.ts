/** Figures that a chart type cannot draw as they stand: drawn right all the same, or refused with the reason. */
import { describe, expect, test } from 'vitest';
import { checked } from '../../src/charts/guard.ts';
import { renderSvg } from '../../src/charts/draw/render-svg.ts';
import type { Drawing } from '../../src/model/chart.ts';
import { bars as good, observed, tiny, type } from './tiny.ts';

const group = { group: 'group' };
const line = type<'line'>({ type: 'line', series: 'group', highlight: ['_T'] });
const dots = type<'dots'>({ type: 'dots', rows: 'group', marks: 'time_period', reference: { row: '_T', mark: '2011' } });
const bars = type<'bars'>({ type: 'bars', rows: 'group', marks: 'time_period' });
const flow = type<'stockflow'>({ type: 'stockflow', rows: 'group', begin: { flow: 'STOCK', time_period: '2010-12-31' }, inflow: { flow: 'IN' }, outflow: { flow: 'OUT' }, end: { flow: 'STOCK', time_period: '2011-12-31' } });
const flows = (values: Readonly<Record<string, string | null>>) => tiny({ group: 'group', flow: 'flow' }, flow, observed('persons', ['group', 'flow'], values)).spec;
const words = ({ over }: Drawing): string[] => over.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
const barsOf = ({ series }: Drawing) => series.flatMap((one) => (one.kind === 'bars' ? one.bars : []));

test('a coordinate that is no number is refused, with dataset, type and place', () => {
  const broken = { ...good.spec, narrow: { ...good.spec.narrow, height: Number.NaN } };
  expect(() => checked(broken)).toThrow("The chart of 'klein' (bars) has a coordinate that is not a number, at narrow.height");
});

describe.each(Object.entries({ line, dots, bars }))('%s', (_name, declaration) => {
  test('draws zeros', () => {
    const { spec } = tiny(group, declaration, observed('rate', ['group'], { '_T 2010': '0.0', '_T 2011': '0.0', 'M 2011': '0' }));
    for (const width of ['wide', 'narrow'] as const) expect(renderSvg(spec, width).match(/data-cel/g)).toHaveLength(3);
  });

  test('draws one period', () => {
    const { spec } = tiny(group, declaration, observed('rate', ['group'], { '_T 2011': '10.0', 'M 2011': '12.5' }));
    for (const width of ['wide', 'narrow'] as const) expect(renderSvg(spec, width).match(/data-cel/g)).toHaveLength(2);
  });

  test('refuses a figure below zero', () => {
    expect(() => tiny(group, declaration, observed('rate', ['group'], { '_T 2011': '10.0', 'M 2011': '-2.5' }))).toThrow(/of 'klein' meets a figure below zero, '-2,5' \(t:2:2\)/);
  });
});

describe('stockflow', () => {
  test.each([['inflow', 'IN', 2], ['outflow', 'OUT', 3]])('a missing %s is said, and what stands on it is a figure without a bar', (_name, code, drawn) => {
    const spec = flows({ 'M STOCK 2010-12-31': '100', 'M IN 2011': '50', 'M OUT 2011': '30', 'M STOCK 2011-12-31': '120', [`M ${code} 2011`]: null });
    expect(barsOf(spec.wide)).toHaveLength(drawn);
    expect(words(spec.wide)).toContain('niet beschikbaar');
    expect(spec.description).toContain('120');
  });

  test.each([['missing', null], ['zero', '0']])('without a beginning to compare with (%s) the figures stand alone', (_name, begin) => {
    const spec = flows({ 'F STOCK 2010-12-31': begin, 'F IN 2011': '50', 'F OUT 2011': '30', 'F STOCK 2011-12-31': '20', 'M STOCK 2010-12-31': '10', 'M STOCK 2011-12-31': '12' });
    expect(barsOf(spec.wide)).toHaveLength(2);
    expect(words(spec.wide)).toEqual(expect.arrayContaining(['+50', '−30', '20']));
  });
});

test('more than a type can tell apart is refused', () => {
  const years = Object.fromEntries(['2007', '2008', '2009', '2010', '2011'].map((year) => [`_T ${year}`, '10']));
  expect(() => tiny(group, dots, observed('rate', ['group'], years))).toThrow("The chart of 'klein' has 5 codes of 'time_period', and can draw 4");
  expect(() => tiny(group, type<'line'>({ type: 'line', series: 'group', highlight: ['A', 'B', 'C', 'D', 'E'] }), observed('rate', ['group'], years))).toThrow('has 5 coloured lines, and can draw 4');
  const dimensions = ['a', 'b', 'c', 'd', 'e'];
  const combined = type<'combinations'>({ type: 'combinations', dimensions, share: {} });
  expect(() => tiny(Object.fromEntries(dimensions.map((id) => [id, 'yesno'])), combined, observed('persons', dimensions, { 'Y Y Y Y Y 2011': '5' }))).toThrow('has 5 characteristics, and can draw 4');
});

test('two figures of one line for one period are refused', () => {
  const twice = observed('rate', ['group', 'method'], { '_T OLD 2010': '7.0', '_T NEW 2010': '4.0' });
  expect(() => tiny({ group: 'group', method: 'method' }, line, twice)).toThrow("The line of '_T' of 'klein' has two figures for 2010");
});

test('a mark to compare with that is not there is refused', () => {
  expect(() => tiny(group, dots, observed('rate', ['group'], { '_T 2010': '10' }))).toThrow("compares with the mark '2011', which no figure has");
});
