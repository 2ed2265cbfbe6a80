import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentLinks } from './src/content-links.ts';
import { readTermForms } from './src/content-terms.ts';
import { dataFromDisk } from './src/data-from-disk.ts';
import { markTerms } from './src/prose/mark-terms.ts';
import { termFinder } from './src/prose/terms.ts';
import { DIRECTIVES, SCRIPT_SOURCES } from './src/policy.ts';
import { shortPreload, TOGETHER } from './src/script-parts.ts';
import { DEFAULT_SITE_URL } from './src/site.ts';
import { sitemapOfPages } from './src/sitemap.ts';

const base = process.env.BASE_PATH || '/';
const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

/** The commit the footer names; empty in a download without git. */
function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

export default defineConfig({
  site: process.env.SITE_URL || DEFAULT_SITE_URL,
  base,
  trailingSlash: 'always',
  publicDir: './src/static',
  outDir: './dist',
  ...(process.env.ASTRO_CACHE && { cacheDir: process.env.ASTRO_CACHE }),
  // 'jsx', Astro's own default, swallows the space between two inline elements on two lines.
  compressHTML: true,
  // 'auto' leaves the styles of components inside MDX out of the CSP's hashes.
  build: { inlineStylesheets: 'always' },
  i18n: { defaultLocale: 'nl', locales: ['nl', 'en'], routing: { prefixDefaultLocale: false } },
  markdown: {
    syntaxHighlight: 'prism',
    processor: satteri({
      mdastPlugins: [markTerms(termFinder(readTermForms('nl')))],
      hastPlugins: [contentLinks(base)],
      features: {
        smartPunctuation: false,
        gfm: { footnotes: { label: 'Voetnoten', backLabel: 'Terug naar verwijzing {reference}' } },
      },
    }),
  },
  security: {
    csp: {
      directives: [...DIRECTIVES],
      scriptDirective: { resources: [...SCRIPT_SOURCES] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [shortPreload, dataFromDisk],
    // A script is a file that pages share, not bytes of each.
    build: { assetsInlineLimit: 0 },
    // Astro calls a script of a page `Chart.astro_astro_type_script_index_0_lang`.
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js`, codeSplitting: { groups: TOGETHER } } } } } },
    // A megabyte of figures is read faster, and takes a fraction of the memory, as text than as code.
    json: { namedExports: false, stringify: true },
    define: {
      'import.meta.env.PORTAL_VERSION': JSON.stringify(version),
      'import.meta.env.PORTAL_COMMIT': JSON.stringify(commit()),
    },
  },
  integrations: [mdx(), ...sitemapOfPages()],
});
