import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chartTypes } from '../../src/charts/index.ts';
import { renderSvg } from '../../src/charts/draw/render-svg.ts';
import { datasets, getCodelist, getObservations } from '../../src/catalog.ts';
import { gapOf } from '../../src/i18n/gaps.ts';
import { cellId } from '../../src/model/cell.ts';
import type { Fragment } from '../../src/model/dataset.ts';
import type { ChartSpec, Drawing, PointSeries } from '../../src/model/chart.ts';
import { coordinates, type Observation } from '../../src/model/observation.ts';
import { LETTER } from '../../src/charts/layout.ts';
import { apart, bars, chartSpec, combinations, compared, context, dots, line, matrix, methods, observed, slope, stacked, stockflow, tiny, type, words } from './tiny.ts';

const WIDTHS = ['wide', 'narrow'] as const;
const tinies = { line, methods, dots, compared, bars, words, stockflow, combinations, stacked, matrix, slope: { ...slope, observations: slope.observations.filter(({ timePeriod }) => timePeriod !== '2011') } };
const cellsIn = (svg: string): string[] => [...svg.matchAll(/data-cel="([^"]+)"/g)].map((match) => match[1]!);
const isMissing = ({ value, qualifier }: Observation): boolean => value === null && qualifier !== 'range';
const textsOf = ({ over }: Drawing): string[] => over.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
const barsOf = ({ series }: Drawing) => series.flatMap((one) => (one.kind === 'bars' ? one.bars : []));

/** A tag a line, so that a changed digit is a changed line. */
const lines = (svg: string): string => svg.replaceAll(/></g, '>\n<');

describe.each(Object.entries(tinies))('%s', (name, { spec, observations }) => {
  test.each(WIDTHS)('is drawn, %s', (width) => {
    expect(lines(renderSvg(spec, width))).toMatchSnapshot();
  });

  test.each(WIDTHS)('has one mark for each printed cell, a missing figure too, %s', (width) => {
    expect(cellsIn(renderSvg(spec, width)).sort()).toEqual(observations.map(({ cell }) => cellId(cell)).sort());
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
  const { where, without } = dataset.chart;
  const beside = dataset.chart.type === 'combinations' ? { ...where, ...dataset.chart.share } : where;
  const shown = observations.filter((observation) => [where, beside].some((fragment) => isAt(observation, fragment)) && !(without && isAt(observation, without)));
  const byCell = new Map(observations.map((observation) => [cellId(observation.cell), observation]));

  test.each(WIDTHS)('draws each figure it is about once, %s', (width) => {
    const drawn = cellsIn(renderSvg(spec, width));
    expect(new Set(drawn).size).toBe(drawn.length);
    const expected = shown.filter((observation) => isMarked(dataset.chart.type, observation.key, observation.measure));
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
    for (const { cell, value, amount, missing, asPublished } of spec.marks) {
      expect(asPublished).toBe(byCell.get(cell)!.asPublished);
      if (isMissing(byCell.get(cell)!)) {
        expect([value, amount, missing?.glyph]).toEqual([gapOf(missing!.obsStatus, 'nl').word, undefined, gapOf(missing!.obsStatus, 'nl').glyph]);
        continue;
      }
      const { value: figure, qualifier, lower, upper } = byCell.get(cell)! as Observation & { lower: string; upper: string };
      expect(value).toContain(figure === null ? `${context.formatNumber(lower)} tot ${context.formatNumber(upper)}` : context.formatNumber(figure));
      if (qualifier && qualifier in QUALIFIED) expect(value).toContain(QUALIFIED[qualifier]);
    }
  });
});

const QUALIFIED: Readonly<Record<string, string>> = { about: 'ongeveer ', at_least: 'minstens ', almost: 'bijna ' };

const isAt = (observation: Observation, fragment: Fragment): boolean =>
  Object.entries(fragment).every(([field, codes]) => codes.split('|').includes(coordinates(observation)[field] ?? ''));

const wrong = published.find(({ id }) => id === 'tewerkstelling-2005')!.dataset;

/** The totals of combinations and the rates beside a stock are told in words. */
function isMarked(type: string, key: Readonly<Record<string, string>>, measure: string): boolean {
  if (type === 'combinations') return !Object.values(key).includes('_T');
  if (type === 'stockflow') return ['stock', 'inflow', 'outflow'].includes(measure);
  return true;
}

const runsOf = ({ wide, narrow }: ChartSpec): PointSeries[] =>
  [...wide.series, ...narrow.series].filter((series): series is PointSeries => series.kind === 'points' && series.line !== undefined);

test('nothing missing stands at a figure: it lies outside the scale, with its sign', () => {
  const gapsIn = ({ spec }: typeof line) => WIDTHS.map((width) => spec[width].series.flatMap((one) => (one.kind === 'points' && one.radius === 8 ? one.points.map((point) => ({ ...point, axis: spec[width] })) : [])));
  const [inPlot] = gapsIn(line);
  expect(inPlot).toHaveLength(2);
  for (const { y, axis } of inPlot!) expect(y).toBeLessThan(axis.y.ticks[0]!.at);
  for (const one of gapsIn(bars)[0]!) expect(one.x).toBeGreaterThan(0);
  for (const { spec } of [line, bars, compared, stockflow, stacked, matrix, slope]) for (const width of WIDTHS) expect(textsOf(spec[width])).toContain('…');
});

test('a stacked bar is as long as its parts, and the printed whole stands behind it', () => {
  const { wide, marks, description } = stacked.spec;
  const lengths = barsOf(wide).map(({ from, x, mark }) => [marks[mark!]!.label, from, Math.round(x)]);
  expect(lengths).toEqual([['Mannen, Doelgroep, Iemand met een lange naam (Een organisatie)', 0, 80], ['Mannen, Begeleiders, Iemand met een lange naam (Een organisatie)', 0, 10], ['Mannen, Doelgroep, Organisaties', 80, 100], ['Vrouwen, Doelgroep, Organisaties', 0, 30]]);
  expect(textsOf(wide)).toContain('totaal 100');
  expect(description).toContain('Mannen, Doelgroep: Iemand met een lange naam (Een organisatie) 80, Organisaties 20, totaal 100.');
});

test('a slope says what rose and what fell, exactly, and joins nothing over a break or a gap', () => {
  const { wide, description } = slope.spec;
  expect(description).toContain('Mannen: 2010 10,0 %, 2012 12,55 %, gestegen (+2,55).');
  expect(description).toContain('Vrouwen: 2010 8,0 %, 2012 6,0 %, gedaald (−2,0).');
  expect(description).toContain('Totaal: 2010 9,0 %, 2012 9,0 %, gelijk gebleven (0,0).');
  expect(description).toContain('Oudere vrouwen: 2010 4,0 %, 2012 7,0 %, niet te vergelijken.');
  expect(wide.series.filter((one) => one.kind === 'points' && one.line !== undefined && one.points.length > 1)).toHaveLength(3);
});

test('a waterfall shows its rest, of nothing too', () => {
  expect(textsOf(stockflow.spec.wide)).toContain('rest 0');
  const open = tiny({ group: 'group', flow: 'flow' }, type<'stockflow'>({ type: 'stockflow', rows: 'group', begin: { flow: 'STOCK', time_period: '2010' }, inflow: { flow: 'IN' }, outflow: { flow: 'OUT' }, end: { flow: 'STOCK', time_period: '2011' } }), observed('persons', ['group', 'flow'], { 'M STOCK 2010': '100', 'M IN 2011': '50', 'M OUT 2011': '30', 'M STOCK 2011': '117' })).spec;
  for (const width of WIDTHS) {
    expect(textsOf(open[width])).toContain('rest −3');
    expect(open[width].over.some((item) => item.kind === 'rule' && item.tone === 'marker')).toBe(true);
  }
  expect(open.description).toContain('2011 117, rest −3.');
  expect(open.notes.join(' ')).toContain('door ons berekend');
});

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
  const strokes = renderSvg(line.spec, 'wide').match(/stroke-width="3.5"/g);
  expect(strokes).toHaveLength(1);
});

test('the gap to the average is computed, in percentage points', () => {
  expect(line.spec.description).toContain('kloof −5,0 procentpunt');
});

test('bars stand on zero, and a missing flow has no bar', () => {
  const [first] = bars.spec.wide.series;
  expect(first?.kind === 'bars' && first.bars.every(({ from }) => from === 0)).toBe(true);
  const words = stockflow.spec.wide.over.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  expect(words.filter((word) => word === 'niet beschikbaar')).toHaveLength(2);
});

test('a range is a bar from its lower to its upper end, and says both', () => {
  for (const drawing of [words.spec.wide, words.spec.narrow]) {
    expect(barsOf(drawing).filter(({ from }) => from > 0)).toMatchObject([{ from: 80, x: 100 }]);
    expect(textsOf(drawing)).toContain('80 tot 100 personen');
  }
  expect(words.spec.notes.join(' ')).toContain('van het laagste tot het hoogste getal');
});

test.each(['ongeveer 90 personen', 'minstens 24,5 personen', 'bijna 50 jobs'])('a figure is as exact as print has it, drawn, told and asked for: %s', (figure) => {
  expect(textsOf(words.spec.wide)).toContain(figure);
  expect(textsOf(words.spec.narrow)).toContain(figure);
  expect(words.spec.description).toContain(figure);
  expect(words.spec.marks.map(({ value }) => value)).toContain(figure);
});

test('a missing figure shows its printed mark, no bar, and what the mark means', () => {
  expect(textsOf(words.spec.wide).filter((text) => text === 'n.b.')).toHaveLength(1);
  expect(words.spec.description).toMatch(/2011 n\.b\./);
  expect(words.spec.notes.join(' ')).toContain('“n.b.”: niet bekend.');
});

test('a unit that all figures share stands above them once, units that differ stand with each', () => {
  expect(textsOf(bars.spec.wide).filter((text) => text.includes('personen'))).toEqual(['personen']);
  expect(textsOf(words.spec.wide)).not.toContain('personen');
});

test('rows may carry the definition of their code, in the order of the code list', () => {
  expect(words.spec.description.match(/Totaal:|Mannen:|Vrouwen:/g)).toEqual(['Totaal:', 'Mannen:', 'Vrouwen:']);
  expect(textsOf(words.spec.wide)).toContain('Wie zich man noemt.');
});

test('alternatives are shown, what is left out is not, and bars of one name are told apart', () => {
  expect(apart.spec.marks.map(({ label, value }) => `${label} ${value}`)).toEqual([
    'Mannen, Doelgroep: Iemand met een lange naam (Een organisatie) 45 %',
    'Mannen, Doelgroep: Organisaties ongeveer 46 %',
    'Vrouwen, Doelgroep 40 %',
  ]);
});

test('a code that the data lack is refused', () => {
  expect(() => chartSpec({ ...wrong, chart: { ...wrong.chart, where: { measure: 'fte|ftes' } } }, getObservations(wrong.id), { ...context, codelist: getCodelist })).toThrow("names 'ftes' for 'measure'");
});

test('names that are too long for their column stand above the bars on a phone; no word leaves the drawing', () => {
  const { narrow, wide } = apart.spec;
  expect(narrow.plot.left).toBe(0);
  expect(wide.plot.left).toBeGreaterThan(96);
  expect(textsOf(narrow).join(' ')).toContain('Iemand met een lange naam');
});

test.each([...Object.values(tinies).map(({ spec }) => spec), ...published.map(({ spec }) => spec)].filter(({ type }) => type === 'bars').map((spec) => [spec.title, spec] as const))('words stay inside the drawing: %s', (_title, spec) => {
  for (const { width, over } of [spec.wide, spec.narrow]) {
    const words = over.filter((item) => item.kind === 'text');
    const outside = words.filter(({ x, text, anchor }) => (anchor === 'end' ? x - text.length * LETTER < -1 : x + text.length * LETTER > width + 1));
    expect(outside.map(({ text }) => text)).toEqual([]);
  }
});

test('dots without a reference give each group its figures, its hole and its printed mark', () => {
  for (const drawing of [compared.spec.wide, compared.spec.narrow]) {
    expect(textsOf(drawing).filter((text) => /^[\d–n]/.test(text) && !text.endsWith('%'))).toEqual(['47,5', '2,5', '4,8', 'n.b.', '–', '53,7']);
    expect(drawing.over.filter(({ kind }) => kind === 'rule')).toEqual([]);
  }
  expect(compared.spec.notes.join(' ')).toContain('“–”');
});

test('a drawing holds tokens only', () => {
  const inline = renderSvg(dots.spec, 'wide');
  expect(inline).not.toMatch(/#[0-9a-f]{6}|style=|font-family/);
  expect(inline).toContain('<title id="grafiek-klein-wide-t">Een &#60;kleine&#62; grafiek</title>');
});

test('every chart type has its file', () => {
  expect(Object.keys(chartTypes).filter((type) => !existsSync(new URL(`../../src/charts/${type}.ts`, import.meta.url)))).toEqual([]);
});
