/** A page keeps the styles, marks and hashes that it needs, and loses what is another page's. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { trimmed as trimmedAt, trimPages } from '../../scripts/lib/trim/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'trim-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, '_astro'));
writeFileSync(join(folder, '_astro/begin.js'), 'import("./later.js")');
writeFileSync(join(folder, '_astro/later.js'), 'gone.className="tip";gone.dataset.noCell="";gone.append(make("li"));load("/_astro/later.css")');
writeFileSync(join(folder, '_astro/later.css'), '.gone{top:var(--later)}');

const page = join(folder, 'cijfers/x/index.html');
mkdirSync(join(folder, 'cijfers/x/herkomst'), { recursive: true });
writeFileSync(join(folder, 'cijfers/x/herkomst/index.html'), '<style>.gone{top:0}</style><main><p class="gone"><table><td class="cell"></td></table><div id="a" popover><p class="panel"></div></main>');
const trimmed = (html: string) => trimmedAt(html, page, folder);

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = (scripts: string, styles: string) => `<meta http-equiv="content-security-policy" content="script-src 'self'${scripts}; style-src 'self'${styles};">`;
const SCRIPT = '<script type="module" src="/a/b/_astro/begin.js"></script>';
const styleOf = (css: string, body: string) => /<style>(.*)<\/style>/.exec(trimmed(`<style>${css}</style>${body}`))![1];

test.each([
  ['a rule for what is there', '.note{color:red}', '<p class="note">', '.note{color:red}'],
  ['no rule for what is not', '.note{color:red}p{top:0}', '<p>.note note</p>', 'p{top:0}'],
  ['no rule for an element that is not there', 'td{top:0}ul p{top:1px}p{top:0}', '<p>', 'p{top:0}'],
  ['of several selectors those that match', 'p,.gone,ul .far{top:0}', '<p>', 'p{top:0}'],
  ['one choice that matches', '.a :is(td,th):not(.gone){top:0}', '<td class="a">', '.a :is(td,th):not(.gone){top:0}'],
  ['nothing when no choice does', ':has(.gone,#far) p{top:0}', '<p>', ''],
  ['rules inside conditions, and no empty condition', '@media print{.gone{top:0}}@media print{p{top:0}}', '<p>', '@media print{p{top:0}}'],
  ['what a browser adds to a table', 'tbody td{top:0}', '<table><td>', 'tbody td{top:0}'],
  ['what belongs to no element', ':root{color:red}@page{margin:1cm}', '', ':root{color:red}@page{margin:1cm}'],
  ['animations that a rule of it runs', '@keyframes k{to{top:0}}@keyframes gone{to{top:0}}p{animation:1s k}', '<p>', '@keyframes k{to{top:0}}p{animation:1s k}'],
  ['custom properties that a rule of it asks for', ':root{--a:1;--gone:2}p{top:var(--a)}', '<p>', ':root{--a:1}p{top:var(--a)}'],
  ['custom properties that its markup asks for', ':root{--a:1;--gone:2}', '<path fill="var(--a)">', ':root{--a:1}'],
  ['custom properties that styles of its scripts ask for', ':root{--later:1;--gone:2}', SCRIPT, ':root{--later:1}'],
  ['what a script brings later', '.tip{top:0}[data-no-cell]{top:1px}li{top:2px}.gone{top:3px}', SCRIPT, '.tip{top:0}[data-no-cell]{top:1px}li{top:2px}'],
  ['what a script that stands in the page brings', '[data-verdict=unknown]{top:0}.gone{top:1px}', '<script type="module">x.dataset.verdict=""</script>', '[data-verdict=unknown]{top:0}'],
  ['no class that a script only looks for', '.seen{top:0}.set{top:1px}', '<script type="module">if(a.classList.contains("seen")||a?.closest(".seen"))a.classList.add("set")</script>', '.set{top:1px}'],
  ['what a script in the page itself sets', '[data-asked]{top:0}', '<script>html.dataset.asked=""</script>', '[data-asked]{top:0}'],
  ['what comes from a page that a script fetches', '.panel{top:0}.cell{top:1px}.gone{top:2px}', '<a href="herkomst/" data-fetched>', '.panel{top:0}.cell{top:1px}'],
])('a page keeps %s', (_, css, body, kept) => {
  expect(styleOf(css, body)).toBe(kept);
});

test('an element keeps the mark of a component when a style may be about it', () => {
  const css = '.bar[data-astro-cid-aa] .tip[data-astro-cid-aa],li[data-astro-cid-bb]{top:0}';
  const body = `<div class="bar" data-astro-cid-aa></div><p data-astro-cid-aa data-astro-cid-bb></p><i class="tip" data-astro-cid-aa></i><li data-astro-cid-bb title="a > b"></li>${SCRIPT}`;
  const kept = `<style>${css}</style>${body.replace('<p data-astro-cid-aa data-astro-cid-bb>', '<p data-astro-cid-aa>')}`;
  expect(trimmed(`<style>${css}</style>${body}`)).toBe(kept.replaceAll('astro-cid-aa', '0').replaceAll('astro-cid-bb', '1'));
});

test('the policy has the hashes of the styles as they now are, and of the page\'s own scripts', () => {
  const others = ` ${hashOf('d{e:f}')}`;
  const html = (scripts: string, styles: string, css: string) => `${policy(scripts, styles)}<style>${css}</style><p><script>start()</script>`;
  expect(trimmed(html(` ${hashOf('start()')}${others}`, ` ${hashOf('p{b:c}.x{d:e}')}${others}`, 'p{b:c}.x{d:e}'))).toBe(html(` ${hashOf('start()')}`, ` ${hashOf('p{b:c}')}`, 'p{b:c}'));
});

test('a script that Astro did not list stays forbidden', () => {
  const html = `${policy('', ` ${hashOf('p{b:c}')}`)}<style>p{b:c}</style><p><script>evil()</script>`;
  expect(trimmed(html)).toBe(html);
});

test('of a whole site each page is trimmed as it was beside the others, and nothing else is left there', () => {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    const pages = [
      ['a/index.html', '<style>.a{top:0}.gone{top:1px}</style><p class="a">'],
      ['b/index.html', '<style>td.a{top:0}.b{top:1px}.gone{top:2px}</style><a class="b" href="../a/" data-fetched>'],
    ] as const;
    for (const [name, html] of pages) {
      mkdirSync(join(site, name, '..'));
      writeFileSync(join(site, name), html);
    }
    const expected = pages.map(([name, html]) => trimmedAt(html, join(site, name), site));
    trimPages(site);
    expect(pages.map(([name]) => readFileSync(join(site, name), 'utf8'))).toEqual(expected);
    expect(readdirSync(site, { recursive: true }).toSorted()).toEqual(['a', 'a/index.html', 'b', 'b/index.html'].map((name) => join(name)));
  } finally {
    rmSync(site, { recursive: true });
  }
});
