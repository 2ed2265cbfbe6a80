/** The maintainers' gallery: a page for every chart type, with every dataset that uses it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/tools.ts';
import { datasets } from '../../src/catalog.ts';
import { chartTypes } from '../../src/charts/index.ts';

let folder: string;
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeAll(() => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/gallery.ts'], { cwd: ROOT, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const index = stdout.trim().split('\n').at(-1)!;
  expect(index).toMatch(/index\.html$/);
  folder = dirname(index);
}, 60_000);

describe.each(Object.keys(chartTypes))('%s', (type) => {
  const ids = datasets.filter(({ chart, otherCharts = [] }) => [chart, ...otherCharts].some((one) => one.type === type)).map(({ id }) => id);
  const pictures = (id: string): readonly string[] => ['wide', 'narrow'].map((width) => `${id}-${type}-${width}.svg`);

  test('has a page that the index leads to', () => {
    expect(read('index.html')).toContain(`<a href="${type}.html">${type}</a> (${ids.length})`);
    expect(read(`${type}.html`)).toContain(`<h1>${type}</h1>`);
  });

  test('shows every dataset that uses it, at both widths, and no other', () => {
    const shown = [...read(`${type}.html`).matchAll(/<img src="([^"]+)"/g)].map((match) => match[1]!);
    expect(shown.toSorted()).toEqual(ids.flatMap(pictures).toSorted());
    for (const id of ids) {
      const [wide, narrow] = pictures(id).map(read);
      expect(cellsIn(wide!)).not.toEqual([]);
      expect(cellsIn(narrow!)).toEqual(cellsIn(wide!));
      expect(widthOf(narrow!)).toBeLessThan(widthOf(wide!));
    }
  });
});

test('the timeline has a page too, with the forms of work at both widths', () => {
  expect(read('index.html')).toContain('<a href="timeline.html">timeline</a> (1)');
  expect(read('timeline.html')).toContain('werkvormen-timeline-wide.svg');
  expect(cellsIn(read('werkvormen-timeline-wide.svg')).length).toBeGreaterThan(15);
  expect(cellsIn(read('werkvormen-timeline-narrow.svg'))).toEqual(cellsIn(read('werkvormen-timeline-wide.svg')));
});

const cellsIn = (svg: string): readonly string[] => [...svg.matchAll(/data-cel="([^"]+)"/g)].map((match) => match[1]!).toSorted();
const widthOf = (svg: string): number => Number(/<svg [^>]*?width="(\d+)"/.exec(svg)![1]);
