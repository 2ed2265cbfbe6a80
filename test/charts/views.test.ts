/** A chart as a reader chose to see it: drawn alike at build and in the browser, and no choice without effect. */
import { describe, expect, test } from 'vitest';
import { datasets, getCodelist, getObservations } from '../../src/catalog.ts';
import { chartData, type ChartData } from '../../src/charts/data.ts';
import { renderSvg } from '../../src/charts/draw/render-svg.ts';
import { renderTable } from '../../src/charts/draw/render-table.ts';
import { DEFAULT, type ChartState } from '../../src/charts/state.ts';
import { figureTable } from '../../src/charts/table.ts';
import { chosenFields, viewOf } from '../../src/charts/views.ts';
import type { ChartMark, ChartSpec } from '../../src/model/chart.ts';
import { bars, chartSpec, context, line } from './tiny.ts';

const WIDTHS = ['wide', 'narrow'] as const;
const all = datasets.map((dataset) => {
  const given = { ...context, codelist: getCodelist, places: [] };
  // As it comes over the line.
  const data = JSON.parse(JSON.stringify(chartData(dataset, getObservations(dataset.id), given))) as ChartData;
  return { id: dataset.id, dataset, data, built: chartSpec(dataset, getObservations(dataset.id), given), first: viewOf(data, DEFAULT) };
});
const shows = ({ spec }: ReturnType<typeof viewOf>): string => JSON.stringify([spec.title, spec.marks.map(({ label, value }) => [label, value])]);

describe.each(all)('$id', ({ data, built, first }) => {
  test('what the browser draws first is what the build drew: marks, axes, words', () => {
    expect(first.spec).toEqual(built);
    for (const width of WIDTHS) expect(renderSvg(first.spec, width)).toBe(renderSvg(built, width));
  });

  test('each control has an effect, and each can be drawn', () => {
    const { measures, scales, choices } = first.controls;
    const of = (state: Partial<ChartState>) => viewOf(data, { ...DEFAULT, ...state });
    const others: Partial<ChartState>[] = [
      ...scales.filter((scale) => scale !== 'printed').map((scale) => ({ scale })),
      ...measures.filter(({ id }) => id !== data.dataset.chart.where['measure']).map(({ id }) => ({ measure: id })),
    ];
    const seen = new Set([shows(first), ...others.map((state) => shows(of(state)))]);
    expect(seen.size).toBe(others.length + 1);
    for (const { field, codes } of choices) {
      expect(codes.length).toBeGreaterThan(1);
      for (const { id } of codes) {
        const alone = of({ chosen: { [field]: [id] } });
        expect(alone.spec.marks.length, `only ${field}=${id}`).toBeGreaterThan(0);
        expect(shows(alone)).not.toBe(shows(first));
        expect(shows(of({ chosen: { [field]: codes.flatMap((code) => (code.id === id ? [] : [code.id])) } }))).not.toBe(shows(first));
      }
    }
  });

  test('every measure on every scale is drawn with every single series', () => {
    for (const measure of [undefined, ...first.controls.measures.map(({ id }) => id)]) {
      for (const scale of viewOf(data, { ...DEFAULT, ...(measure && { measure }) }).controls.scales) {
        const state = { ...DEFAULT, scale, ...(measure && { measure }) };
        for (const { field, codes } of viewOf(data, state).controls.choices) {
          // Both widths are laid out each time; painting takes long, and is done at one of them.
          for (const [index, { id }] of codes.entries()) expect(renderSvg(viewOf(data, { ...state, chosen: { [field]: [id] } }).spec, WIDTHS[index % 2]!)).toContain('data-cel');
        }
      }
    }
  }, 60_000);

  test('what it does not offer changes nothing', () => {
    const wanted: ChartState = { as: 'chart', measure: 'vliegtuigen', scale: 'printed', chosen: { ...Object.fromEntries(chosenFields(data).map((field) => [field, ['NERGENS']])), elders: ['X'] } };
    expect(viewOf(data, wanted)).toEqual(first);
  });

  test('its table holds each figure once, as printed, with the way to its cell', () => {
    const html = renderTable(first.spec, 'nl', (cell) => `#cel=${cell}`);
    const links = [...html.matchAll(/<a href="#cel=([^"]+)">([^<]*)<\/a>/g)].map((match) => `${match[1]} ${match[2]}`);
    const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
    expect(links.toSorted()).toEqual(first.spec.marks.map(({ cell, asPublished }) => `${cell} ${escaped(asPublished)}`).toSorted());
  });
});

const others = all.flatMap(({ id, data, dataset }) => (dataset.otherCharts ?? []).map(({ type }) => ({ id, type, data })));

test.each(others)('$id as $type: shown when asked for, with its own title, and every choice of it can be drawn', ({ data, type }) => {
  const view = viewOf(data, { ...DEFAULT, form: type });
  expect([view.spec.type, view.state.form]).toEqual([type, type]);
  expect(view.controls.forms).toEqual([data.dataset.chart.type, ...data.dataset.otherCharts!.map((one) => one.type)]);
  expect(view.spec.description).not.toContain('Zo lees je het');
  for (const { field, codes } of view.controls.choices) for (const { id } of codes) for (const width of WIDTHS) expect(renderSvg(viewOf(data, { ...DEFAULT, form: type, chosen: { [field]: [id] } }).spec, width)).toContain('data-cel');
  for (const { id } of view.controls.measures) expect(viewOf(data, { ...DEFAULT, form: type, measure: id }).spec.marks.length).toBeGreaterThan(0);
});

test('a form that the dataset has not is passed over', () => {
  expect(others).not.toEqual([]);
  expect(viewOf(all[0]!.data, { ...DEFAULT, form: 'matrix' })).toEqual(all[0]!.first);
});

test('which scales each chart offers', () => {
  expect(Object.fromEntries(all.filter(({ first }) => first.controls.scales.length > 1).map(({ id, first }) => [id, first.controls.scales.join()]))).toMatchInlineSnapshot(`
    {
      "gesubsidieerde-vte": "printed,index",
      "kans-op-werk": "printed,gap",
      "langdurig-werkzoekenden": "printed,gap",
      "werkzaamheidsgraad": "printed,gap",
      "werkzoekenden-kansengroepen": "printed,index",
    }
  `);
});

test('a few lines chosen are all in colour; what is compared with is no longer there when it was not chosen', () => {
  const { data } = all.find(({ id }) => id === 'werkzaamheidsgraad')!;
  const { spec } = viewOf(data, { ...DEFAULT, chosen: { group: ['CIT_NON_EU', 'BORN_NON_EU27'] } });
  expect(new Set(spec.wide.series.flatMap((one) => (one.kind === 'points' && one.line ? [one.tone] : [])))).toEqual(new Set(['c1', 'c2']));
  const chance = all.find(({ id }) => id === 'kans-op-werk')!;
  expect(viewOf(chance.data, { ...DEFAULT, chosen: { time_period: ['2010'] } }).spec.marks.every(({ category }) => category === '2010')).toBe(true);
});

test('a code keeps its colour and shape when others are left out', () => {
  const looksIn = ({ marks, wide }: ChartSpec) => new Map(wide.series.flatMap((one): [string, string][] => {
    const look = one.kind === 'points' ? `${one.tone} ${one.shape}` : one.tone;
    return (one.kind === 'points' ? one.points : one.bars).flatMap(({ mark }): [string, string][] => (mark === undefined || marks[mark]!.missing ? [] : [[marks[mark]!.category, look]]));
  }));
  let compared = 0;
  for (const { data } of all.filter(({ data: { dataset } }) => ['dots', 'stacked', 'bars'].includes(dataset.chart.type))) {
    const first = viewOf(data, DEFAULT);
    const looks = looksIn(first.spec);
    for (const { field, codes } of first.controls.choices) for (const { id } of codes) for (const [category, look] of looksIn(viewOf(data, { ...DEFAULT, chosen: { [field]: [id] } }).spec)) {
      expect(look, `${data.dataset.id} ${category}`).toBe(looks.get(category));
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(20);
});

test('a selection names what it leaves out or what it holds, whichever is shorter', () => {
  const [groups, combined] = ['werkzoekenden-kansengroepen', 'kansengroepcombinaties'].map((id) => all.find((one) => one.id === id)!.data);
  const [first] = viewOf(groups!, DEFAULT).controls.choices;
  const codes = first!.codes.map(({ id }) => id);
  const noteOf = (data: ChartData, field: string, chosen: readonly string[]) => viewOf(data, { ...DEFAULT, chosen: { [field]: chosen } }).spec.notes[0];
  expect(noteOf(groups!, first!.field, codes.slice(1))).toBe(`Een keuze: zonder ${first!.codes[0]!.label}.`);
  expect(noteOf(groups!, first!.field, [codes[0]!])).toBe(`Een keuze: alleen ${first!.codes[0]!.label}.`);
  expect(noteOf({ ...groups!, locale: 'en' }, first!.field, codes.slice(1))).toMatch(/^A selection: without /);
  const [trait] = viewOf(combined!, DEFAULT).controls.choices;
  expect(noteOf(combined!, trait!.field, ['Y'])).toBe(`Een keuze: alleen ${trait!.label}: ja.`);
});

test('a table is a grid in the order of time, with its holes; where it would be mostly holes it is a list', () => {
  const grid = figureTable(line.spec.marks);
  expect(grid).toMatchObject({ kind: 'grid', categories: ['2002', '2007', '2008'] });
  expect(grid.kind === 'grid' && grid.rows.map(({ cells }) => cells.map((mark) => mark?.asPublished))).toEqual([['70,0', '72,5', '71,0'], ['n.b.', '80,0', '60,0'], ['60,0', 'n.b.', '66,0']]);
  const own = (mark: Partial<ChartMark>): ChartMark => ({ ...bars.spec.marks[0]!, ...mark });
  expect(figureTable(['a', 'b', 'c'].map((name) => own({ series: name, category: `van ${name}` }))).kind).toBe('list');
});
