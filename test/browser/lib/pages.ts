/** Which pages there are, and what kind of page each is. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all pages of a built site, without the base path: `/cijfers/`, `/404.html`. */
export const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.html') && !file.startsWith('/pagefind/'))
    .map((file) => file.replace(/index\.html$/, ''))
    .toSorted();

/** A page of a set stands for the set: `/cijfers/<id>/`. */
export const templateOf = (path: string): string => path.replace(/^\/(cijfers|uitleg|bronnen|begrippen)\/[^/]+\/(embed\/|codeboek\/|herkomst\/)?$/, '/$1/<id>/$2').replace(/^\/data\/[^/]+\/v[\d.]+\/$/, '/data/<id>/v<version>/');

/** Its template; of a dataset of rows of text, one long list, the pages are others than those of tables. */
export function kindOf(folder: string, path: string): string {
  const template = templateOf(path);
  const dataset = /^\/(?:cijfers\/<id>|data\/<id>\/v<version>)\/$/.test(template) && path.split('/')[2]!;
  return dataset && readFileSync(join(folder, 'cijfers', dataset, 'index.html'), 'utf8').includes(' data-kind="records"') ? `${template} of records` : template;
}

/** The first page of each kind. */
export const onePerKind = (folder: string): string[] => [...new Map(pagesIn(folder).toReversed().map((path) => [kindOf(folder, path), path])).values()].toSorted();

/** The longest page of each kind. */
export function longestPerKind(folder: string): string[] {
  const lengthOf = (path: string): number => statSync(join(folder, path.endsWith('/') ? `${path}index.html` : path)).size;
  return [...Map.groupBy(pagesIn(folder), (path) => kindOf(folder, path)).values()].map((paths) => paths.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]!).toSorted();
}

/** Those that a test of every mode takes: `npm run test:full` has them all. */
export const pagesToTest = (folder: string): string[] => (process.env.TEST_FULL ? pagesIn(folder) : onePerKind(folder));

/** Every address a visitor was promised; each must be there. */
export const TEMPLATES = [
  '/', '/404.html', '/begrippen/', '/begrippen/<id>/', '/bronnen/', '/bronnen/<id>/', '/cijfers/', '/cijfers/<id>/', '/cijfers/<id>/codeboek/', '/cijfers/<id>/embed/', '/cijfers/<id>/herkomst/', '/data/', '/data/controleer/', '/data/<id>/v<version>/', '/over/', '/privacy/',
  '/rekencontrole/', '/standpunten/', '/tijdlijn/', '/toegankelijkheid/', '/uitleg/', '/uitleg/<id>/', '/vergelijk/',
  '/verkenner/kans-op-werk/', '/verkenner/kansengroepen/', '/verkenner/programmas/', '/wijzigingen/', '/zoeken/',
];

export const datasetPages = (paths: readonly string[]): string[] => paths.filter((path) => /^\/cijfers\/[^/]+\/$/.test(path));
