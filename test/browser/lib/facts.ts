/** What a test wants to know of a page, read in one go. */
import type { Page } from 'playwright-core';

export interface PageFacts {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string | null;
  readonly robots: string | null;
  readonly h1: readonly string[];
  readonly ids: readonly string[];
  /** Absolute addresses of links, forms, pictures, styles and icons; not the canonical one. */
  readonly links: readonly string[];
  readonly storage: readonly string[];
}

export const readFacts = (page: Page): Promise<PageFacts> => page.evaluate(() => {
  const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T>(selector)];
  const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)?.content ?? null;
  const addresses = (selector: string, attribute: string) => all(selector).map((element) => new URL(element.getAttribute(attribute)!, document.baseURI).href);
  return {
    lang: document.documentElement.lang,
    title: document.title.trim(),
    description: (meta('description') ?? '').trim(),
    canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? null,
    robots: meta('robots'),
    h1: all('h1').map((heading) => heading.textContent.trim()),
    ids: all('[id]').map(({ id }) => id),
    links: [
      ...addresses('a[href], area[href], link[href]:not([rel=canonical])', 'href'),
      ...addresses('form[action]', 'action'),
      ...addresses('img[src], script[src], iframe[src]', 'src'),
    ],
    storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...document.cookie.split(';').filter(Boolean)],
  };
});
