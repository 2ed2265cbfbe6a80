/** The picture that leaves the site: whole, readable anywhere, and saying where it comes from. */
import { readFileSync } from 'node:fs';
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { datasets, getCodelist, getObservations, getSource } from '../../src/catalog.ts';
import { advance, wrapped } from '../../src/charts/draw/advance.ts';
import { LIGHT } from '../../src/charts/draw/palette.ts';
import { chartPng, STUDIO } from '../../src/charts/draw/png.ts';
import { sheetOf } from '../../src/charts/draw/sheet.ts';
import { standaloneSvg } from '../../src/charts/draw/standalone.ts';
import { creditOf } from '../../src/formats/chart-credit.ts';
import { TONES } from '../../src/model/chart.ts';
import { chartSpec, context, dots } from './tiny.ts';

const ADDRESS = 'https://voorbeeld.test/cijfers/klein/';
const credit = { source: 'Een document, Tabel 1', edition: 'Maatwerk in cijfers, versie 1.0.0, 1 januari 2020', address: ADDRESS };
const unescape = (text: string): string => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
/** Every word that is drawn, a rim's copy left out. */
const textsOf = (svg: string): string => [...svg.matchAll(/<text (?![^>]*aria-hidden)[^>]*>([^<]*)</g)].map(([, text]) => unescape(text!)).join(' ');

const published = datasets.map((dataset) => {
  const spec = chartSpec(dataset, getObservations(dataset.id), { ...context, codelist: getCodelist });
  return { id: dataset.id, spec, credit: creditOf(dataset, getSource, ADDRESS, spec, 'nl') };
});

describe.each(published)('$id', ({ spec, credit: own }) => {
  const svg = standaloneSvg(spec, own, 'nl');
  const words = textsOf(svg);

  test('needs nothing of the site: literal colours, no style, no script, no link', () => {
    expect(svg).not.toMatch(/var\(|style=|<style|<script|href|url\(|@font-face/);
    const colours = new Set([...svg.matchAll(/(?:fill|stroke)="(?!none)([^"]+)"/g)].map((match) => match[1]!));
    expect([...colours].filter((colour) => !Object.values(LIGHT).includes(colour))).toEqual([]);
  });

  test('says its title, source, edition and address, and every doubt', () => {
    for (const said of [spec.title, own.source, own.edition, ADDRESS]) expect(words.replaceAll(' ', '')).toContain(said.replaceAll(' ', ''));
    for (const { label, value, doubt } of spec.marks.filter((mark) => mark.doubt !== undefined).slice(0, 8)) {
      expect(words).toContain(`≠ ${label}: gedrukt ${value}, ${doubt!.split(';')[0]}`);
    }
  });

  test('prints each note whole', () => {
    expect(words).not.toContain('zie de noot');
    for (const note of spec.marks.flatMap(({ notes = [] }) => notes)) expect(words.replaceAll(' ', '')).toContain(note.replaceAll(' ', ''));
  });

  test('speaks of no place on the page that it left', () => {
    expect(unescape(svg)).not.toMatch(/hieronder|tabel hierboven/);
  });

  test('keeps the address of every printed cell it draws', () => {
    const drawn = [...svg.matchAll(/data-cel="([^"]+)"/g)].map((match) => match[1]!);
    expect(new Set(drawn)).toEqual(new Set(spec.marks.map(({ cell }) => cell)));
  });

  test('has its size, and no word beside the sheet, even in the widest font', () => {
    const { width, height, lines } = sheetOf(spec, own, 'nl');
    expect(svg).toContain(`width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`);
    const ink = createCanvas(10, 10).getContext('2d');
    for (const { x, y, text, size, bold } of lines) {
      ink.font = `${bold ? 'bold ' : ''}${size}px ${STUDIO.fontFamily}`;
      expect(x + ink.measureText(text).width, text).toBeLessThanOrEqual(width);
      expect(ink.measureText(text).width, text).toBeLessThanOrEqual(advance(text, size, bold) + 0.5);
      expect(y).toBeLessThan(height);
    }
  });
});

test('bold is a weight that every program knows, and a rim is a text below its own', () => {
  const svg = published.map(({ spec, credit: own }) => standaloneSvg(spec, own, 'nl')).join('');
  expect(new Set([...svg.matchAll(/font-weight="([^"]+)"/g)].map((match) => match[1]))).toEqual(new Set(['bold']));
  expect(svg).not.toContain('paint-order');
  expect(svg).toContain('aria-hidden="true"');
});

test('the light colours are those of the site', () => {
  const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
  expect(LIGHT).toEqual(Object.fromEntries(TONES.map((tone) => [tone, new RegExp(`--${tone}: light-dark\\((#\\w+),`).exec(css)![1]])));
});

test('a note stands once, with the figures it is about', () => {
  const marks = dots.spec.marks.map((mark, index) => ({ ...mark, ...(index < 2 && { notes: ['Geteld in mei.'] }) }));
  const lines = sheetOf({ ...dots.spec, marks }, credit, 'nl').lines.map(({ text }) => text).join(' ');
  expect(lines.split('Geteld in mei.')).toHaveLength(2);
  expect(lines).toContain(`${marks[0]!.label}; ${marks[1]!.label}: Geteld in mei.`);
});

test('words are cut only when they are longer than a line', () => {
  expect(wrapped('een twee drie', 70, 13)).toEqual(['een twee', 'drie']);
  const address = `https://voorbeeld.test/${'a'.repeat(200)}`;
  const lines = wrapped(address, 300, 13);
  expect(lines.join('')).toBe(address);
  expect(lines.length).toBeGreaterThan(4);
});

test('the PNG is the same to the byte each time, twice as large, and paints words in their own size', async () => {
  const { spec, credit: own } = published.find(({ id }) => id === 'uitstroom-naar-werk')!;
  const png = await chartPng(spec, own, 'nl');
  expect(Buffer.compare(png, await chartPng(spec, own, 'nl'))).toBe(0);
  const { width, height } = sheetOf(spec, own, 'nl');
  const view = new DataView(png.buffer, png.byteOffset);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([width * 2, height * 2]);
});
