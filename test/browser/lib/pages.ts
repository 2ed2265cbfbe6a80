/** Which pages there are, and what kind of page each is. */
import { readdirSync } from 'node:fs';

/** Paths of all pages of a built site, without the base path: `/cijfers/`, `/404.html`. */
export const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.html') && !file.startsWith('/pagefind/'))
    .map((file) => file.replace(/index\.html$/, ''))
    .toSorted();

/** A page of a set stands for the set: `/cijfers/<id>/`. */
export const templateOf = (path: string): string => path.replace(/^\/(cijfers|uitleg|bronnen|begrippen)\/[^/]+\/(embed\/|codeboek\/|herkomst\/)?$/, '/$1/<id>/$2').replace(/^\/data\/[^/]+\/v[\d.]+\/$/, '/data/<id>/v<version>/');

/** The first page of each template. */
export const onePerTemplate = (paths: readonly string[]): string[] => [...new Map(paths.toReversed().map((path) => [templateOf(path), path])).values()].toSorted();

/** Every address a visitor was promised; each must be there. */
export const TEMPLATES = [
  '/', '/404.html', '/begrippen/', '/begrippen/<id>/', '/bronnen/', '/bronnen/<id>/', '/cijfers/', '/cijfers/<id>/', '/cijfers/<id>/codeboek/', '/cijfers/<id>/embed/', '/cijfers/<id>/herkomst/', '/data/', '/data/controleer/', '/data/<id>/v<version>/', '/over/', '/privacy/',
  '/rekencontrole/', '/standpunten/', '/tijdlijn/', '/toegankelijkheid/', '/uitleg/', '/uitleg/<id>/', '/vergelijk/',
  '/verkenner/kans-op-werk/', '/verkenner/kansengroepen/', '/verkenner/programmas/', '/wijzigingen/', '/zoeken/',
];

export const datasetPages = (paths: readonly string[]): string[] => paths.filter((path) => /^\/cijfers\/[^/]+\/$/.test(path));
