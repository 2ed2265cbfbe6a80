/** Pictures that stand for a page elsewhere: cards, and what a publishing system is told. */
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterEach, expect, test, vi } from 'vitest';
import { datasets, getDataset } from '../../src/catalog.ts';
import { defaultChart } from '../../src/default-chart.ts';
import { frameOf, oEmbedJson } from '../../src/embed.ts';
import { CARD, cardPng, type Card } from '../../src/formats/chart-card.ts';
import { creditOf } from '../../src/formats/chart-credit.ts';
import { embedCode } from '../../src/charts/embed-code.ts';
import { chartPngFile } from '../../src/formats/chart-png.ts';
import { chartSvgFile } from '../../src/formats/chart-svg.ts';
import { materialOf } from '../../src/material.ts';
import { DEFAULT_SITE_URL } from '../../src/site.ts';

const dataset = getDataset('werkzaamheidsgraad');
const card: Card = { name: 'klein', title: 'Een titel', figure: '71,8 %', period: '2011', about: 'In 2011 werkte 71,8 %.', doubted: false };

/** Width, height, and which part of the pixels has each of the colours asked for. */
async function look(png: Uint8Array, colours: readonly string[]) {
  const { width, height } = await loadImage(png);
  const canvas = createCanvas(width, height);
  const ink = canvas.getContext('2d');
  ink.drawImage(await loadImage(png), 0, 0);
  const { data } = ink.getImageData(0, 0, width, height);
  const count = (colour: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    let found = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] === r && data[at + 1] === g && data[at + 2] === b) found += 1;
    return found / (width * height);
  };
  return { width, height, parts: colours.map(count) };
}

afterEach(() => vi.unstubAllEnvs());

test('a picture file is the same to the byte wherever the portal is served', () => {
  const svg = () => datasets.map(({ id }) => chartSvgFile(materialOf(id)));
  const before = svg();
  vi.stubEnv('SITE', 'https://elders.test');
  vi.stubEnv('BASE_URL', '/a/b/');
  expect(frameOf(dataset, 'nl').address).toBe('https://elders.test/a/b/cijfers/werkzaamheidsgraad/embed/');
  expect(svg()).toEqual(before);
  before.forEach((one, at) => expect(one).toContain(`>${DEFAULT_SITE_URL}/cijfers/${datasets[at]!.id}/<`));
});

test('a picture is mostly ground: words are as large as they are meant', async () => {
  for (const id of ['uitstroom-naar-werk', 'budgetten', 'kans-op-werk']) {
    const { parts: [ground, ink] } = await look(await chartPngFile(materialOf(id)), ['#ffffff', '#16202a']);
    expect(ground, id).toBeGreaterThan(0.7);
    expect(ink, id).toBeGreaterThan(0.002);
    expect(ink, id).toBeLessThan(0.1);
  }
});

test('a card has the size that networks ask for, and the yellow only where the figure is in doubt', async () => {
  const plain = await look(await cardPng(card), ['#ffe45c']);
  expect([plain.width, plain.height]).toEqual([CARD.width, CARD.height]);
  expect(plain.parts[0]).toBe(0);
  expect((await look(await cardPng({ ...card, doubted: true }), ['#ffe45c'])).parts[0]).toBeGreaterThan(0.01);
});

test('a chart stands on a card only where its words stay readable', async () => {
  const ink = async (id: string) => (await look(await cardPng({ ...card, chart: defaultChart(getDataset(id), 'nl') }), ['#d9dcd8', '#0b5d6b'])).parts[1]!;
  const without = (await look(await cardPng(card), ['#d9dcd8', '#0b5d6b'])).parts[1]!;
  expect(await ink('profiel-toegeleiden-2005')).toBe(without);
  expect(await ink('budgetten')).not.toBe(without);
});

test('the source line names document and table, of what is drawn and of nothing else', () => {
  const sourceOf = (id: string) => {
    const { dataset, source, chart } = materialOf(id);
    return creditOf(dataset, source, 'https://voorbeeld.test/', chart('nl'), 'nl').source;
  };
  expect(sourceOf('werkzaamheidsgraad')).toMatch(/^Beleidsbrief Sociale Economie 2012-2013, .*Nr\. 1, Tabel\u00a01\. /);
  // The chart has credits of 2013; other figures of the dataset are of 1999 and 2006, from another document.
  expect(sourceOf('budgetten')).toContain('Tekst\u00a0§4.1.4');
  expect(sourceOf('budgetten')).not.toMatch(/VDAB|§4\.7/);
});

test('oEmbed: what a publishing system needs to put the chart in a page', () => {
  const told = JSON.parse(oEmbedJson(dataset, 'nl')) as Record<string, string | number>;
  expect(told).toMatchObject({ version: '1.0', type: 'rich', title: dataset.title.nl, thumbnail_width: 1200, thumbnail_height: 630 });
  expect(told['html']).toMatch(/^<iframe src="https:\/\/[^"]+\/cijfers\/werkzaamheidsgraad\/embed\/" title="[^"]+"/);
  expect(Number(told['height'])).toBeGreaterThan(defaultChart(dataset, 'nl').wide.height);
  expect(embedCode(frameOf(dataset, 'nl'))).toContain(String(told['html']));
});
