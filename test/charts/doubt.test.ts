/** A printed figure that does not follow from the others looks like one: in every chart type, drawn, told and asked for. */
import { expect, test } from 'vitest';
import { renderSvg } from '../../src/charts/draw/render-svg.ts';
import { liveSpec } from '../../src/charts/live.ts';
import type { ChartSpec, Furniture } from '../../src/model/chart.ts';
import { discrepancy, observed, tiny, type } from './tiny.ts';

const WIDTHS = ['wide', 'narrow'] as const;
const rates = observed('rate', ['group'], { '_T 2010': '10.0', '_T 2011': '11.0', 'M 2010': '9.7', 'M 2011': '13.0' });
const counts = observed('persons', ['group', 'flow'], { 'M STOCK 2010-12-31': '100', 'M IN 2011': '50', 'M OUT 2011': '30', 'M STOCK 2011-12-31': '125' });
const found = [discrepancy(3, '8.0')];
const line = type<'line'>({ type: 'line', series: 'group', highlight: ['_T'] });
const dots = type<'dots'>({ type: 'dots', rows: 'group', marks: 'time_period', reference: { row: '_T', mark: '2010' } });
const bars = type<'bars'>({ type: 'bars', rows: 'group', marks: 'time_period' });
const flow = type<'stockflow'>({ type: 'stockflow', rows: 'group', begin: { flow: 'STOCK', time_period: '2010-12-31' }, inflow: { flow: 'IN' }, outflow: { flow: 'OUT' }, end: { flow: 'STOCK', time_period: '2011-12-31' } });
const yesno = { old: 'yesno', low: 'yesno' };
const shares = observed('rate', ['old', 'low'], { 'N N 2012': '75', 'Y N 2012': '25' }, 101);
const persons = observed('persons', ['old', 'low'], { 'N N 2012': '300', 'Y N 2012': '100' });
const combinations = type<'combinations'>({ type: 'combinations', where: { measure: 'persons' }, dimensions: ['old', 'low'], share: { measure: 'rate' } });

const SPECS: Readonly<Record<string, ChartSpec>> = {
  line: tiny({ group: 'group' }, line, rates, found).spec,
  dots: tiny({ group: 'group' }, dots, rates, found).spec,
  bars: tiny({ group: 'group' }, bars, rates, found).spec,
  stockflow: tiny({ group: 'group', flow: 'flow' }, flow, counts, [discrepancy(4, '120')]).spec,
  combinations: tiny(yesno, combinations, [...persons, ...shares], [discrepancy(2, '90')]).spec,
};
const isYellow = (item: Furniture): boolean => ('tone' in item && item.tone === 'marker') || (item.kind === 'text' && item.ground === 'marker');

test.each(Object.entries(SPECS))('%s', (_type, spec) => {
  for (const width of WIDTHS) {
    const { under, over } = spec[width];
    expect([...under, ...over].some(isYellow)).toBe(true);
    expect(over.some((item) => item.kind === 'text' && item.text.startsWith('≠'))).toBe(true);
    expect(renderSvg(spec, width)).toContain('var(--marker)');
  }
  expect(spec.marks.filter(({ doubt }) => doubt)).toHaveLength(1);
  expect(spec.description).toContain('past niet bij de andere gedrukte cijfers');
  expect(spec.notes.join(' ')).toContain('“≠” op geel');
  expect(liveSpec(spec).marks.filter(({ doubt }) => doubt)).toHaveLength(1);
});

test('the words name what the others give, and what is printed where it does not stand beside them', () => {
  const words = 'past niet bij de andere gedrukte cijfers; die geven 8,0 %';
  expect(SPECS['bars']!.marks.map(({ doubt }) => doubt)).toEqual([undefined, undefined, words, undefined]);
  expect(SPECS['bars']!.description).toContain(`Mannen, 2010: gedrukt 9,7 %, ${words}.`);
});

test('a suspect says that it is one; a bound is told as a bound', () => {
  const { spec } = tiny({ group: 'group' }, bars, rates, [discrepancy(1, '0…9.5', { kind: 'at_most', suspects: [{ table: 't', line: 2, field: 2 }] })]);
  expect(spec.marks[0]!.doubt).toContain('die geven hoogstens 9,5 %');
  expect(spec.marks[1]!.doubt).toContain('misschien de reden dat een ander gedrukt cijfer niet past');
});

test('figures that only count something else carry no mark', () => {
  const { spec } = tiny({ group: 'group' }, bars, rates, [discrepancy(3, '8.0', { verdict: 'definition' }), discrepancy(3, '9.7', { verdict: 'ok' })]);
  expect(JSON.stringify(spec)).not.toMatch(/marker|≠/);
});
