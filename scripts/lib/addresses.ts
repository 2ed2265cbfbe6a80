/** The addresses of a built site: pages by their folder, files by their name. What only serves a page is not among them. */
import { readdirSync } from 'node:fs';

/** Scripts, styles and the files of the search, whose names or shape change with the site (others use `/data/search.json`), and what is for web hosts. */
const INTERNAL = /^\/(_astro|pagefind|\.hosting)\/|^\/zoeken\/\w+\.json$|^\/(_headers|\.htaccess)$|\.(br|gz)$/;

export const addressesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(folder.length)}/${entry.name}`.replaceAll('\\', '/').replace(/\/index\.html$/, '/'))
    .filter((address) => !INTERNAL.test(address))
    .toSorted();

/** The list of published addresses, one a line. */
export const readList = (text: string): readonly string[] => text.split('\n').filter(Boolean);

/** The old list and the new addresses. Nothing leaves it: whoever linked to an address expects it to answer. */
export const grown = (list: readonly string[], addresses: readonly string[]): readonly string[] => [...new Set([...list, ...addresses])].toSorted();
