/** What a reader needs beside the marks: years, legends, what is a part of what, what is ours. */
import { expect, test } from 'vitest';
import { shortNote } from '../../src/charts/words.ts';
import { liveSpec } from '../../src/charts/live.ts';
import { datasets, getCodelist, getObservations } from '../../src/catalog.ts';
import type { ChartSpec, Drawing, PointSeries } from '../../src/model/chart.ts';
import { chartSpec, context, dots, line, methods, observed, tiny, type } from './tiny.ts';

const WIDTHS = ['wide', 'narrow'] as const;
const words = ({ over }: Drawing): string[] => over.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
const published = (id: string): ChartSpec => chartSpec(datasets.find((one) => one.id === id)!, getObservations(id), { ...context, codelist: getCodelist });

test('a figure carries its year: panel heads, the column of figures, the average', () => {
  expect(words(methods.spec.wide)).toEqual(expect.arrayContaining(['2011: 4,5 %', '2009: 2,5 %']));
  for (const width of WIDTHS) expect(words(dots.spec[width])).toEqual(expect.arrayContaining(['2011', 'gemiddeld 2011: 11,0 %']));
  expect(words(published('kansengroepcombinaties').wide)).toContain('personen, juni 2012');
});

test('the legend names the ground of the new method and each break in the series', () => {
  const { wide } = published('uitstroom-naar-werk');
  const key = wide.over.findIndex((item) => item.kind === 'text' && item.text === 'nieuwe meting');
  expect(wide.over.slice(0, key).some((item) => item.kind === 'band' && item.tone === 'accent-soft')).toBe(true);
  expect(wide.under.some((item) => item.kind === 'band' && item.tone === 'accent-soft')).toBe(true);
  expect(words(wide)).toContain('breuk in de reeks: Invoeg 2007/2008');
});

test('the gap to the average is exact, said to be ours, and for per cent only', () => {
  const values = { '_T 2011': '71.8', 'M 2011': '53.15' };
  const declared = type<'line'>({ type: 'line', series: 'group', highlight: ['_T'] });
  const rates = tiny({ group: 'group' }, declared, observed('rate', ['group'], values)).spec;
  expect(words(rates.wide)).toEqual(expect.arrayContaining(['−18,65', 'kloof met het gemiddelde,', 'door ons berekend,']));
  expect(words(rates.narrow).join(' ')).toContain('door ons berekend');
  const counts = tiny({ group: 'group' }, declared, observed('persons', ['group'], values)).spec;
  expect(JSON.stringify(counts)).not.toContain('kloof');
});

test('without a declared method none is guessed', () => {
  const all = observed('rate', ['group', 'method'], { 'M NEW 2010': '4.0', 'M NEW 2011': '4.5' });
  expect(JSON.stringify(tiny({ group: 'group', method: 'method' }, type<'line'>({ type: 'line', series: 'group', highlight: ['M'] }), all).spec)).not.toContain('nieuwe meting');
});

test('a part is shown as a part', () => {
  const { wide, notes } = published('bereik-en-rotatie');
  expect(words(wide)).toEqual(expect.arrayContaining(['waarvan Invoeg, dienstencheque', 'waarvan Invoeg, niet-dienstencheque']));
  const x = (words: string) => wide.over.flatMap((item) => (item.kind === 'text' && item.text === words ? [item.x] : []))[0]!;
  expect(x('waarvan Invoeg, dienstencheque')).toBeGreaterThan(x('Invoeg'));
  expect(words(wide)).toContain('Totaal maatwerk + LDE ³');
  expect(notes.find((note) => note.startsWith('³'))).toContain('De beschutte werkplaatsen zitten er niet in');
});

test('nested groups are indented, one step for each group around them', () => {
  for (const width of WIDTHS) {
    const chart = published('kans-op-werk')[width];
    const x = (years: number) => chart.over.flatMap((item) => (item.kind === 'text' && item.text === `Meer dan ${years} jaar werkloos` ? [item.x] : []))[0]!;
    expect([x(2) - x(1), x(5) - x(2)]).toEqual([14, 14]);
  }
});

test('marks that coincide are moved apart, and the note says so', () => {
  const { spec } = tiny({ group: 'group' }, type<'dots'>({ type: 'dots', rows: 'group', marks: 'time_period', reference: { row: '_T', mark: '2011' } }), observed('rate', ['group'], { '_T 2009': '3.0', '_T 2010': '3.1', '_T 2011': '3.1', 'M 2011': '20.0' }));
  for (const width of WIDTHS) {
    const heights = spec[width].series.map((one) => (one as PointSeries).points[0]!.y);
    expect(new Set(heights).size).toBe(3);
  }
  expect(spec.notes.join(' ')).toContain('samenvallen');
  expect(dots.spec.notes.join(' ')).not.toContain('samenvallen');
});

test('words that a grid or the average would run through stand on a ground', () => {
  const label = dots.spec.narrow.over.find((item) => item.kind === 'text' && item.text === 'Mannen');
  expect(label).toMatchObject({ ground: 'raised' });
});

test('each line of one plot has a cue of its own besides its colour, and its label carries it', () => {
  const lines = published('werkzaamheidsgraad').wide;
  const cues = new Set(lines.series.flatMap((one) => (one.kind === 'points' ? [`${one.shape} ${one.tone}`] : [])));
  const glyphs = lines.over.flatMap((item) => (item.kind === 'glyph' ? [`${item.shape} ${item.tone}`] : []));
  expect(new Set(glyphs)).toEqual(cues);
  expect(new Set(glyphs).size).toBe(glyphs.length);
});

test('leaders do not cross', () => {
  const leaders = published('werkzaamheidsgraad').wide.over.flatMap((item) => (item.kind === 'rule' ? [item] : [])).sort((a, b) => a.from[1] - b.from[1]);
  const ends = leaders.map(({ to }) => to[1]);
  expect(ends).toEqual(ends.toSorted((a, b) => a - b));
});

test('a large drawing is told by its reading, a small one figure by figure', () => {
  const large = published('vacatures-naar-beroep');
  expect(large.marks.length).toBeGreaterThan(12);
  expect(large.description).toMatch(/^Stippendiagram\. Zo lees je het\. De cijfers staan in de tabel hieronder\./);
  expect(large.description).toContain('past niet bij de andere gedrukte cijfers');
  expect(line.spec.description).toContain('70,0 %');
});

test('a long note is short in a tooltip, and says where the rest is', () => {
  expect(shortNote('Kort.', 'zie noot')).toBe('Kort.');
  expect(shortNote(`Eerst dit. ${'En dan nog veel meer. '.repeat(8)}`, 'zie noot')).toBe('Eerst dit. (zie noot)');
  expect(shortNote('woord '.repeat(40).trim(), 'zie noot')).toMatch(/^(woord )+… \(zie noot\)$/);
});

test('the per cent sign follows the language', () => {
  expect(context.messages.percent('4,0')).toBe('4,0 %');
});

test.each(datasets.map(({ id }) => [id] as const))('what the page carries for its pointer stays small: %s', (id) => {
  const live = liveSpec(published(id));
  expect(JSON.stringify(live, (_key, value: unknown) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value)).length).toBeLessThan(12_000);
  expect(Object.keys(live.wide)).not.toContain('over');
});
