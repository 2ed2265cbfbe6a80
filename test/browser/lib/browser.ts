/** One Chromium a test file, and pages that remember everything that went wrong on them. */
import { chromium, type Browser, type BrowserContextOptions, type Page, type Request } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The file's browser; there from `beforeAll` on. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => { browser = await chromium.launch({ executablePath: inject('chromium'), args: ARGS }); });
  afterAll(async () => { await browser?.close(); });
  return () => browser!;
}

export interface Visit {
  readonly page: Page;
  /** Console messages, refusals of the CSP, failed requests, requests to others. */
  readonly trouble: readonly string[];
  /** Addresses asked for, in order. */
  readonly requests: readonly string[];
  /** Waits until all that the page asks for has come. */
  quiet(): Promise<void>;
  /** Goes to another address, as quiet as `quiet` makes it. */
  go(url: string): Promise<void>;
  close(): Promise<void>;
}

/** What Chromium says when this machine is too busy to use in time what a page asked for ahead. */
const TOO_SLOW = /was preloaded using link preload but not used within a few seconds/;

/** Milliseconds after which a request counts as over: of one in hundreds of pages, Chromium never says that it is. */
const PATIENCE = 10_000;

type Options = BrowserContextOptions & {
  /** `load` for a test that does not judge what the page asks for later, `networkidle`, half a second without a request, for one that judges that it asks for nothing. */
  readonly until?: 'load' | 'networkidle';
};

/** Opens an address in a browser without a past, and waits until it is quiet; without scripts it is as soon as it is there. */
export async function open(browser: Browser, url: string, { until, ...options }: Options = {}): Promise<Visit> {
  const visit = await prepare(browser, new URL(url).origin, options);
  if (until === undefined && options.javaScriptEnabled !== false) await visit.go(url);
  else await visit.page.goto(url, { waitUntil: until ?? 'load' });
  return visit;
}

/** A browser without a past that has opened nothing yet; whatever is not of this origin is trouble. */
export async function prepare(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-BE', ...options });
  const page = await context.newPage();
  const trouble: string[] = [];
  const requests: string[] = [];
  const underway = new Set<Request>();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !TOO_SLOW.test(message.text())) trouble.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`script error: ${error.message}`));
  page.on('requestfinished', (request) => underway.delete(request));
  page.on('requestfailed', (request) => {
    underway.delete(request);
    // Where scripts are off, Chromium refuses to fetch one ahead.
    if (options.javaScriptEnabled === false && request.resourceType() === 'script') return;
    // A page breaks off what it asks for when it is left, or needs it no longer.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') trouble.push(`failed request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    underway.add(request);
    requests.push(request.url());
    if (!request.url().startsWith(`${origin}/`) && !/^(data|blob):/.test(request.url())) trouble.push(`third-party request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => console.error(`CSP: ${event.violatedDirective} refused ${event.blockedURI}`));
  });
  const quiet = async () => {
    const end = Date.now() + PATIENCE;
    // What has come may ask for more when the page has nothing else to do.
    do await page.evaluate((timeout) => new Promise((resolve) => { requestAnimationFrame(() => requestIdleCallback(resolve, { timeout })); }), PATIENCE);
    while (underway.size > 0 && Date.now() < end);
    underway.clear();
  };
  const go = async (url: string) => {
    // What the page before it still waited for never comes.
    underway.clear();
    await page.goto(url);
    await quiet();
  };
  return { page, trouble, requests, quiet, go, close: () => context.close() };
}
