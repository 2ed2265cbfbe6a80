/** How the parts of our scripts are cut and fetched. */
import type { Plugin } from 'vite';

/** `parts` are addresses from the root of the site; the file with this code stands one folder below it. */
const FETCH = `
const seen = new Set();
export function __vitePreload(load, parts = []) {
  for (const part of parts) {
    if (seen.has(part)) continue;
    seen.add(part);
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: new URL('../' + part, import.meta.url).href }));
  }
  return load();
}`;

/**
 * Fetches what a part of a script imports at the same time as the part itself. Vite's own helper, five times as long and on
 * every page, also waits for styles; a part that needs styles asks for them itself (`src/client/styled.ts`).
 */
export const shortPreload: Plugin = {
  name: 'short-preload',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? FETCH : undefined),
  generateBundle(_options, bundle) {
    if (this.environment.name !== 'client') return;
    for (const part of Object.values(bundle)) {
      if (part.type === 'chunk' && part.viteMetadata!.importedCss.size > 0) this.error(`The script ${part.facadeModuleId ?? part.name} imports styles, and nothing would wait for them. Import their address (?url), and hand it to styled().`);
    }
  },
};

/**
 * Modules in `src/`, of a few lines each, that go together, as one file: it compresses better, and a browser asks many hosts
 * for six files at a time, so that the first key of a search would wait for a seventh. Every page loads the first.
 */
export const PARTS: Readonly<Record<string, readonly string[]>> = {
  page: ['client/search-begin', 'client/search-open', 'client/shortcut', 'client/settings', 'client/styled', 'paths', 'model/cell'],
  address: ['client/address', 'client/addressed', 'client/permalink'],
  small: ['i18n/echo', 'i18n/messages/counted', 'i18n/messages/define', 'client/elements'],
};

export const TOGETHER = Object.entries(PARTS).map(([name, modules]) => ({ name, test: new RegExp(`/src/(?:${modules.join('|')})\\.ts$${name === 'page' ? '|preload-helper' : ''}`) }));
