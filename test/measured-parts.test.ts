/** What of a build's time the bench calls files, and what other threads do beside it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FUNCTIONS, partsOf } from './bench/profile.ts';

const node = (id: number, functionName: string, children: number[] = [], url = '') => ({ id, callFrame: { functionName, url }, children });
const profile = (nodes: ReturnType<typeof node>[], ...times: [id: number, seconds: number][]) => JSON.stringify({ nodes, samples: times.map(([id]) => id), timeDeltas: times.map(([, seconds]) => seconds * 1e6) });

test('files have the time of what they call and of the waiting after it, threads that make some of them are counted apart, and a process that only waits does not count', () => {
  const folder = mkdtempSync(join(tmpdir(), 'profiles-'));
  try {
    writeFileSync(join(folder, 'parent.cpuprofile'), profile([node(1, '(root)', [2, 3]), node(2, '(idle)'), node(3, 'renderAll')], [2, 60], [3, 1]));
    writeFileSync(join(folder, 'astro.cpuprofile'), profile([node(1, '(root)', [2, 4, 5, 6]), node(2, 'renderAll', [3]), node(3, 'zipSync', [], '/node_modules/fflate/index.js'), node(4, '(idle)'), node(5, 'renderPage', [], 'file:///pages.js'), node(6, '(garbage collector)')], [2, 1], [3, 2], [4, 3], [5, 10], [6, 20]));
    for (const thread of ['1', '2']) writeFileSync(join(folder, `${thread}.cpuprofile`), profile([node(1, '(root)', [2, 4]), node(2, 'make', [3], 'file:///project/src/formats/maker.ts'), node(3, 'fillText'), node(4, '(idle)')], [2, 3], [4, 50], [3, 4]));
    expect(partsOf(folder)).toEqual({ formats: 6, beside: 14 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** What is made by another function, `const x = once(…)`, has no name in a profile. */
const isNamed = (code: string, name: string): boolean => new RegExp(`\\bfunction ${name}\\b|\\bconst ${name} = (?:async )?(?:<\\w+>)?\\(.*=>`).test(code);

test('each function by which files are told apart stands in its file, and has that name when it runs', () => {
  expect(Object.entries(FUNCTIONS).flatMap(([file, names]) => names.filter((name) => !isNamed(readFileSync(file, 'utf8'), name)).map((name) => `${file}: ${name}`))).toEqual([]);
  expect(isNamed('const x = once((key) => key);', 'x')).toBe(false);
});
