/** A phone on slow 4G with a slow processor, and a web host that sends it compressed files. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { contentTypeOf } from '../../src/model/media-types.ts';

const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };

/** With an empty cache. */
export async function slowPhone(browser: Browser): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'nl-BE' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return { page, close: () => context.close() };
}

/** As a web host sends it; the first of the folders that has the file. */
export async function serveCompressed(folders: readonly string[]): Promise<{ readonly url: string; readonly close: () => void }> {
  const ready = new Map<string, Buffer>();
  const find = (path: string): Buffer | undefined => {
    for (const folder of folders) {
      try {
        return readFileSync(join(folder, path));
      } catch {
        // Perhaps in the next.
      }
    }
    return undefined;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const found = ready.has(path) ? undefined : find(path);
    if (found) ready.set(path, brotliCompressSync(found));
    if (!ready.has(path)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': contentTypeOf(path), 'content-encoding': 'br' }).end(ready.get(path));
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, close };
}

/** The middle one of an odd number of measurements. */
export const middle = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;
