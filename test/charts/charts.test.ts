import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chartSpec, chartTypes } from '../../src/charts/index.ts';
import { renderSvg } from '../../src/charts/draw/render-svg.ts';
import { datasets, getCodelist, getObservations } from '../../src/catalog.ts';
import { cellId } from '../../src/model/cell.ts';
import type { ChartSpec, PointSeries } from '../../src/model/chart.ts';
import { coordinates, type Observation } from '../../src/model/observation.ts';
import { bars, combinations, context, dots, line, methods, stockflow } from './tiny.ts';

const WIDTHS = ['wide', 'narrow'] as const;
const tinies = { line, methods, dots, bars, stockflow, combinations };
const cellsIn = (svg: string): string[] => [...svg.matchAll(/data-cel="([^"]+)"/g)].map((match) => match[1]!);
const present = (observations: readonly Observation[]): string[] => observations.filter(({ value }) => value !== null).map(({ cell }) => cellId(cell));

/** A tag a line, so that a changed digit is a changed line. */
const lines = (svg: string): string => svg.replaceAll(/></g, '>\n<');

describe.each(Object.entries(tinies))('%s', (name, { spec, observations }) => {
  test.each(WIDTHS)('is drawn, %s', (width) => {
    expect(lines(renderSvg(spec, { width }))).toMatchSnapshot();
  });

  test.each(WIDTHS)('has one mark for each value and none for a missing one, %s', (width) => {
    expect(cellsIn(renderSvg(spec, { width })).sort()).toEqual(present(observations).sort());
  });

  test('says what it shows in words', () => {
    expect(spec.description).toMatchSnapshot();
  });

  test(`the chart type of ${name} is plain JSON`, () => {
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });
});

/** Every chart of the portal, as the site draws it. */
const published = datasets.map((dataset) => ({
  id: dataset.id,
  dataset,
  observations: getObservations(dataset.id),
  spec: chartSpec(dataset, getObservations(dataset.id), { ...context, codelist: getCodelist }),
}));

describe.each(published)('$id', ({ dataset, observations, spec }) => {
  const shown = observations.filter((observation) => Object.entries(dataset.chart.where).every(([field, code]) => coordinates(observation)[field] === code));
  const byCell = new Map(observations.map((observation) => [cellId(observation.cell), observation]));

  test.each(WIDTHS)('draws each figure it is about once, %s', (width) => {
    const drawn = cellsIn(renderSvg(spec, { width }));
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(drawn.filter((cell) => byCell.get(cell)?.value === null)).toEqual([]);
    const expected = shown.filter(({ value, key, measure }) => value !== null && isMarked(dataset.chart.type, key, measure));
    expect(drawn.sort()).toEqual(expected.map(({ cell }) => cellId(cell)).sort());
  });

  test('never joins figures across a break, a method or a gap', () => {
    for (const series of runsOf(spec)) {
      const run = series.points.flatMap(({ mark }) => (mark === undefined ? [] : [byCell.get(spec.marks[mark]!.cell)!]));
      expect(new Set(run.map(({ key }) => JSON.stringify(key))).size).toBeLessThanOrEqual(1);
      expect(run.slice(1).map(({ obsStatus }) => obsStatus)).not.toContain('B');
    }
  });

  test('says every figure it draws', () => {
    for (const { cell, value, asPublished } of spec.marks) {
      expect(asPublished).toBe(byCell.get(cell)!.asPublished);
      expect(value).toContain(context.formatNumber(byCell.get(cell)!.value!));
    }
  });
});

/** The totals of combinations and the rates beside a stock are told in words. */
function isMarked(type: string, key: Readonly<Record<string, string>>, measure: string): boolean {
  if (type === 'combinations') return !Object.values(key).includes('_T');
  if (type === 'stockflow') return ['stock', 'inflow', 'outflow'].includes(measure);
  return true;
}

const runsOf = ({ wide, narrow }: ChartSpec): PointSeries[] =>
  [...wide.series, ...narrow.series].filter((series): series is PointSeries => series.kind === 'points' && series.line !== undefined);

test('a figure after a break starts a line of its own, and a missing one ends a line', () => {
  const runs = runsOf(line.spec).filter(({ points }) => points.some(({ mark }) => mark !== undefined));
  expect(new Set(runs.map(({ points }) => points.map(({ mark }) => line.spec.marks[mark!]!.label).join(' – ')))).toMatchInlineSnapshot(`
    Set {
      "Mannen, 2007",
      "Mannen, 2008",
      "Vrouwen, 2002",
      "Vrouwen, 2008",
      "Totaal, 2002 – Totaal, 2007 – Totaal, 2008",
    }
  `);
  const strokes = renderSvg(line.spec, { width: 'wide' }).match(/stroke-width="3.5"/g);
  expect(strokes).toHaveLength(1);
});

test('the gap to the average is computed, in percentage points', () => {
  expect(line.spec.description).toContain('kloof −5,0 procentpunt');
});

test('bars stand on zero, and a missing flow has no bar', () => {
  const [first] = bars.spec.wide.series;
  expect(first?.kind === 'bars' && first.bars.every(({ from }) => from === 0)).toBe(true);
  const words = stockflow.spec.wide.over.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  expect(words.filter((word) => word === 'niet gemeten')).toHaveLength(2);
});

test('an inline drawing holds tokens only, a file literal colours only', () => {
  const inline = renderSvg(dots.spec, { width: 'wide' });
  expect(inline).not.toMatch(/#[0-9a-f]{6}|style=|font-family/);
  expect(inline).toContain('<title id="grafiek-klein-wide-t">Een &lt;kleine> grafiek</title>');
  const file = renderSvg(dots.spec, { width: 'wide', standalone: true });
  expect(file).not.toContain('var(');
  expect(file).toMatch(/width="720" height="\d+"/);
});

test('every chart type has its file', () => {
  expect(Object.keys(chartTypes).filter((type) => !existsSync(new URL(`../../src/charts/${type}.ts`, import.meta.url)))).toEqual([]);
});
