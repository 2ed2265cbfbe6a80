/** The sitemap: every page that wants to be found, with the date on which its content was last true. Both are read from the pages themselves. */
import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

const CANONICAL = /<link rel="canonical" href="([^"]+)"/;
const NOT_LISTED = /<meta name="robots" content="noindex"/;
const STAND = /<meta name="dcterms\.modified" content="([^"]+)"/;

export function sitemapOfPages(): readonly AstroIntegration[] {
  const dates = new Map<string, string>();
  const readDates: AstroIntegration = {
    name: 'page-dates',
    hooks: {
      'astro:build:done': ({ dir, pages }) => {
        for (const { pathname } of pages) {
          const file = new URL(pathname.endsWith('.html') ? pathname : `${pathname}index.html`, dir);
          const html = pathname.startsWith('404') ? '' : readFileSync(file, 'utf8');
          const address = CANONICAL.exec(html)?.[1];
          const date = STAND.exec(html)?.[1];
          if (address !== undefined && date !== undefined && !NOT_LISTED.test(html)) dates.set(address, date);
        }
      },
    },
  };
  const listed = sitemap({ serialize: (item) => (dates.has(item.url) ? { ...item, lastmod: dates.get(item.url)! } : undefined) });
  return [readDates, listed];
}
