/** What is heard of a chart: the tones and words made of its marks, and whether chart2music has Dutch for all it says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { datasets, getCodelist, getObservations } from '../../src/catalog.ts';
import { chartData } from '../../src/charts/data.ts';
import { DEFAULT } from '../../src/charts/state.ts';
import { viewOf } from '../../src/charts/views.ts';
import { soundOf, type Sound } from '../../src/client/chart-sound.ts';
import { chart2music } from '../../src/i18n/messages/chart2music.ts';
import { sound } from '../../src/i18n/messages/sound.ts';
import type { ChartMark, ChartSpec } from '../../src/model/chart.ts';

const drawn = (id: string): ChartSpec => {
  const dataset = datasets.find((one) => one.id === id)!;
  return viewOf(chartData(dataset, getObservations(id), { locale: 'nl', codelist: getCodelist, reading: '', places: [] }), DEFAULT).spec;
};

const mark = (series: string, category: string, amount: string | undefined, more: Partial<ChartMark> = {}): ChartMark => ({
  cell: `t:${series}:${category}`, label: `${series}, ${category}`, value: `${amount ?? '3 tot 4'} %`, asPublished: '', series, category, ...(amount !== undefined && { amount }), ...more,
});
const spec = (type: ChartSpec['type'], marks: readonly ChartMark[], runs: readonly (readonly number[])[] = []): ChartSpec => {
  const axis = { min: 0, max: 1, ticks: [], grid: false };
  const drawing = {
    width: 1, height: 1, plot: { left: 0, top: 0, right: 1, bottom: 1 }, x: axis, y: axis, under: [], over: [],
    series: runs.map((run) => ({ kind: 'points' as const, tone: 'ink' as const, shape: 'disc' as const, radius: 1, points: run.map((at) => ({ x: Number(marks[at]!.category), y: 0, mark: at })) })),
  };
  return { type, id: 'x', title: 'x', description: '', notes: [], marks, wide: drawing, narrow: drawing };
};
const said = ({ rows, categories, figures }: Sound, series: string): string[] =>
  rows[series]!.map(({ x, y, label }) => [categories[x], figures.get(y) ?? '…', label].filter(Boolean).join(' | '));

describe('chart2music finds all its words', () => {
  const source = readFileSync(join(import.meta.dirname, '../../node_modules/chart2music/dist/index.mjs'), 'utf8');
  const english = /"description-untitled": "Sonified chart",[\s\S]*?\n};/.exec(source)![0];
  const own = [...english.matchAll(/^ {4}"?([\w+[\]-]+)"?: /gm)].map(([, id]) => id!);
  const asked = [...source.matchAll(/(?:translate|translationCallback)\("([^"]+)"/g)].map(([, id]) => id!);
  const ids = [...new Set([...own, ...asked])].filter((id) => id !== 'help-dialog-footer');

  test('this reads its source rightly', () => {
    expect(own.length).toBeGreaterThan(120);
    expect(asked.length).toBeGreaterThan(70);
    expect(ids).toContain('help_dialog_footer');
  });

  test.each(['nl', 'en'] as const)('%s', (locale) => {
    const texts: Readonly<Record<string, string>> = chart2music[locale];
    expect(ids.filter((id) => !texts[id])).toEqual([]);
  });

  test('what it fills in stands in both languages', () => {
    const holes = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    const english: Readonly<Record<string, string>> = chart2music.en;
    const differing = Object.entries(chart2music.nl).filter(([id, text]) => holes(text).join() !== holes(english[id]!).join());
    expect(differing).toEqual([]);
  });
});

describe('the marks as tones', () => {
  test('each figure has the pitch of its number and is said as the chart writes it', () => {
    const sounds = soundOf(spec('dots', [mark('A', '2010', '10.5'), mark('A', '2011', '-2'), mark('B', '2010', '3'), mark('B', '2011', '4')]), 'nl');
    expect(sounds.rows['A']!.map(({ y }) => y)).toEqual([10.5, -2]);
    expect(said(sounds, 'A')).toEqual(['2010 | 10.5 %', '2011 | -2 %']);
    expect(sounds.unit).toBe('%');
  });

  test('what is missing has no tone, and is said to be missing', () => {
    const sounds = soundOf(spec('line', [mark('A', '2008', '1'), mark('A', '2010', '2'), mark('B', '2008', '3'), mark('B', '2009', '4'), mark('B', '2010', '5')], [[0], [1], [2, 3, 4]]), 'nl');
    expect(sounds.categories).toEqual(['2008', '2009', '2010']);
    expect(sounds.rows['A']![1]!.y).toBeNaN();
    expect(said(sounds, 'A')).toEqual(['2008 | 1 %', `2009 | … | ${sound.nl.missing}`, '2010 | 2 %']);
  });

  test('a range has no tone, and is said as a range', () => {
    const sounds = soundOf(spec('bars', [mark('A', 'x', undefined), mark('B', 'x', '5')]), 'nl');
    expect(said(sounds, '')[0]).toBe(`A, x | … | ${sound.nl.range('3 tot 4 %')}`);
  });

  test('where categories are not shared, all bars are one row', () => {
    const sounds = soundOf(spec('bars', [mark('A', 'x', '1'), mark('B', 'y', '2'), mark('B', 'z', '3')]), 'nl');
    expect(Object.keys(sounds.rows)).toEqual(['']);
    expect(said(sounds, '')).toEqual(['A, x | 1 %', 'B, y | 2 %', 'B, z | 3 %']);
  });

  test('equal figures that are written differently are said differently', () => {
    const sounds = soundOf(spec('bars', [mark('A', 'x', '80'), mark('B', 'x', '80', { value: 'ongeveer 80 %' })]), 'nl');
    expect(said(sounds, '')).toEqual(['A, x | 80 %', 'B, x | ongeveer 80 %']);
    expect(sounds.rows['']![1]!.y).toBeCloseTo(80, 6);
  });

  test('a cut line is announced at the figure after the cut; a gap says it is one, and no more', () => {
    const marks = [mark('A', '2008', '1'), mark('A', '2009', '2'), mark('A', '2011', '3'), mark('A', '2012', '4')];
    expect(soundOf(spec('line', [...marks, mark('B', '2010', '3')], [[0], [1], [2, 3], [4]]), 'nl').rows['A']!.map(({ label }) => label)).toEqual([undefined, sound.nl.cut, sound.nl.missing, undefined, undefined]);
  });

  test('a figure computed by us is said to be', () => {
    const sounds = soundOf(spec('bars', [mark('A', 'x', '1', { computed: '3 − 2', notes: ['noot'], doubt: 'twijfel' })]), 'nl');
    expect(said(sounds, '')).toEqual([`A, x | 1 % | ${sound.nl.computed('3 − 2')}. twijfel. noot`]);
  });
});

describe.each(datasets.map(({ id }) => id))('%s', (id) => {
  test('every mark of its chart is heard once, in words of its own; of a count and its share the count', () => {
    const drawing = drawn(id);
    const shown = { ...drawing, marks: drawing.marks.filter(({ category }) => drawing.type !== 'combinations' || category === drawing.marks[0]!.category) };
    expect(shown.marks.length).toBeGreaterThan(1);
    const sounds = soundOf(drawing, 'nl');
    const tones = Object.values(sounds.rows).flat();
    expect(tones.filter(({ y }) => !Number.isNaN(y)).map(({ y }) => sounds.figures.get(y)).sort()).toEqual(shown.marks.filter(({ amount }) => amount !== undefined).map(({ value }) => value).sort());
    for (const { value } of shown.marks.filter(({ amount }) => amount === undefined)) expect(tones.map(({ label }) => label ?? '')).toContainEqual(expect.stringContaining(value));
  });
});

test('the break of 2010 in the outflow to work is heard', () => {
  const { rows, categories } = soundOf(drawn('uitstroom-naar-werk'), 'nl');
  const at = categories.indexOf('2010, nieuwe meting');
  expect(rows['Sociale werkplaatsen']!.find(({ x }) => x === at)?.label).toMatch(/^Breuk in de reeks/);
});
