import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasetPages, pagesIn } from './pages.ts';

/** The pages of the datasets that have a chart: records have none. */
export const chartPages = (folder: string): string[] =>
  datasetPages(pagesIn(folder)).filter((path) => readFileSync(join(folder, path, 'index.html'), 'utf8').includes('<live-chart'));

/** The first page of each chart type, and the one with the longest labels; `npm run test:full` takes them all. */
export function someChartPages(folder: string): string[] {
  const pages = chartPages(folder);
  if (process.env.TEST_FULL) return pages;
  const typeOf = (path: string) => /data-chart="(\w+)"/.exec(readFileSync(join(folder, path, 'index.html'), 'utf8'))?.[1];
  const first = new Map(pages.toReversed().map((path) => [typeOf(path), path]));
  return [...new Set([...first.values(), ...pages.filter((path) => path.includes('vacatures-naar-beroep'))])].toSorted();
}
