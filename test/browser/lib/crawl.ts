/** Follows every link from the home page, and judges each page and each link. */
import type { Browser } from 'playwright-core';
import { prepare, type Visit } from './browser.ts';
import { readFacts, type PageFacts } from './facts.ts';
import { pagesIn } from './pages.ts';
import type { Site } from './serve-sites.ts';

export interface Crawled {
  /** Facts of every page, reached or not, by path without the base. */
  readonly pages: ReadonlyMap<string, PageFacts & { readonly trouble: readonly string[] }>;
  /** Pages that no link leads to. */
  readonly orphans: readonly string[];
}

/** Readers at once: while one waits for its page, another reads. */
const READERS = 4;

/** Every page, by its links; with `only`, these pages, and nobody is called an orphan. */
export async function crawl(browser: Browser, site: Site, only?: readonly string[]): Promise<Crawled> {
  const onDisk = new Set(pagesIn(site.folder));
  const pages = new Map<string, PageFacts & { trouble: readonly string[] }>();
  const readers = await Promise.all(Array.from({ length: READERS }, () => prepare(browser, new URL(site.url).origin)));
  const visitAll = async (paths: readonly string[]) => {
    const queue = [...paths];
    const linked = new Set<string>();
    await Promise.all(readers.map(async (reader) => {
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
        const facts = await look(reader, new URL(`.${path}`, site.url).href);
        pages.set(path, facts);
        for (const link of facts.links.map((address) => pathIn(site, address))) if (link !== undefined) linked.add(link);
      }
    }));
    return [...linked].filter((path) => onDisk.has(path) && !pages.has(path));
  };
  let found = await visitAll(only ?? ['/']);
  while (only === undefined && found.length > 0) found = await visitAll(found);
  const orphans = only ? [] : [...onDisk].filter((path) => !pages.has(path));
  await visitAll(orphans);
  await Promise.all(readers.map(({ close }) => close()));
  return { pages, orphans };
}

/** What a reader finds who comes from another page, with what went wrong there. */
async function look({ page, trouble, go }: Visit, url: string) {
  const before = trouble.length;
  await go(url);
  return { ...(await readFacts(page)), trouble: trouble.slice(before) };
}

/** The path of an address inside the site, without base, query and fragment; `undefined` for an address elsewhere. */
function pathIn(site: Site, link: string): string | undefined {
  const { origin, pathname } = new URL(link);
  const base = new URL(site.url);
  return origin === base.origin && pathname.startsWith(base.pathname) ? decodeURI(pathname.slice(base.pathname.length - 1)) : undefined;
}

/** What is wrong with a page and the links on it; nothing, when all is well. */
export async function problemsOf(site: Site, { pages }: Crawled, path: string): Promise<string[]> {
  const facts = pages.get(path)!;
  const links = await Promise.all([...new Set(facts.links)].map((link) => linkProblem(site, pages, link)));
  return [...facts.trouble, ...headProblems(site, path, facts), ...links.filter((problem) => problem !== undefined)];
}

function headProblems(site: Site, path: string, facts: PageFacts): string[] {
  const problems: [boolean, string][] = [
    [facts.lang === 'nl', `lang is "${facts.lang}"`],
    [facts.title.length > 5 && facts.title.length < 200, `title is "${facts.title}"`],
    [facts.description.length > 20 && facts.description.length < 500, `description is "${facts.description}"`],
    [facts.h1.length === 1 && facts.h1[0] !== '', `h1: ${JSON.stringify(facts.h1)}`],
    [facts.robots === 'noindex' || facts.canonical === new URL(`.${path}`, site.address).href, `canonical is ${facts.canonical}`],
    [new Set(facts.ids).size === facts.ids.length, `ids used twice: ${facts.ids.filter((id, at) => facts.ids.indexOf(id) !== at).join(', ')}`],
    [facts.storage.length === 0, `it stored something: ${facts.storage.join(', ')}`],
  ];
  return problems.filter(([good]) => !good).map(([, problem]) => problem);
}

async function linkProblem(site: Site, pages: Crawled['pages'], link: string): Promise<string | undefined> {
  const url = new URL(link);
  if (url.protocol === 'mailto:' || url.protocol === 'data:') return undefined;
  if (url.origin !== new URL(site.url).origin) return url.protocol === 'https:' ? undefined : `${link} is not https`;
  const path = pathIn(site, link);
  if (path === undefined) return `${link} leaves the base path`;
  const target = pages.get(path);
  if (target === undefined) return fileProblem(url);
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || target.ids.includes(anchor) ? undefined : `${link} has no anchor there`;
}

const answers = new Map<string, Promise<string | undefined>>();

/** Each file is asked for once. A redirect is a problem: a link names the address itself. */
function fileProblem({ origin, pathname }: URL): Promise<string | undefined> {
  const address = origin + pathname;
  const known = answers.get(address) ?? fetch(address, { method: 'HEAD', redirect: 'manual' }).then(({ status }) => (status === 200 ? undefined : `${address} answers ${status}`));
  answers.set(address, known);
  return known;
}
