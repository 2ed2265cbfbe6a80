import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasetPages, pagesIn } from './pages.ts';

/** The pages of the datasets that have a chart: records have none. */
export const chartPages = (folder: string): string[] =>
  datasetPages(pagesIn(folder)).filter((path) => readFileSync(join(folder, path, 'index.html'), 'utf8').includes('<live-chart'));
