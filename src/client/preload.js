/** Stands for Vite's helper of this name (`astro.config.mjs`); `parts` are addresses in the site's root. */
const seen = new Set();

export function __vitePreload(load, parts = []) {
  for (const part of parts) {
    if (seen.has(part)) continue;
    seen.add(part);
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: new URL(`../${part}`, import.meta.url).href }));
  }
  return load();
}
