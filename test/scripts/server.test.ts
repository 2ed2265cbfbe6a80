import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPort, serve, type SiteServer } from '../../scripts/lib/server.ts';
import { CONTENT_TYPES } from '../../src/model/media-types.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
let site: SiteServer;

beforeAll(async () => {
  for (const name of ['over', 'data/x/v1.0.0', '_astro', '.hosting', '.well-known']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'niet gevonden');
  writeFileSync(join(folder, 'over/index.html'), 'over');
  for (const name of ['a.csv', 'a.json', 'a.ttl', 'a.atom', 'a.xlsx', 'a.cff', 'data/a.csv', 'data/x/v1.0.0/x.csv', '_astro/a.js', 'data/SHA256SUMS', '_headers', '.htaccess', '.hosting/nginx.conf', '.well-known/security.txt', 'a.csv.br']) writeFileSync(join(folder, name), 'x');
  site = await serve(folder, '/a/b/', 0);
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** `fetch` would tidy the path. */
const raw = (address: string, path: string) =>
  new Promise<{ status: number | undefined; location: string | undefined }>((resolve, reject) => {
    request(address, { path }, ({ statusCode, headers }) => resolve({ status: statusCode, location: headers.location })).once('error', reject).end();
  });

const get = (path: string) => fetch(new URL(path, site.url), { redirect: 'manual' });

describe('the static server', () => {
  test('gives folders their index', async () => {
    expect(site.url).toMatch(/^http:\/\/localhost:\d+\/a\/b\/$/);
    expect(await (await get('.')).text()).toBe('home');
    expect(await (await get('over/')).text()).toBe('over');
  });

  test('sends a folder without a slash to the one with', async () => {
    const response = await get('over?q=1');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/a/b/over/?q=1');
  });

  test.each(['geen/', 'geen.csv', 'a.csv/', 'over.html', '/', '/over/', '%2e%2e/%2e%2e/etc/passwd', '_headers', '%5fheaders', '.htaccess', '%2ehosting/nginx.conf', '.hosting/', 'a.csv.br'])('answers 404 with the page for it: %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('niet gevonden');
  });

  test.each([
    ['data/a.csv', '*', 'public, max-age=300'],
    ['data/x/v1.0.0/x.csv', '*', 'public, max-age=31536000, immutable'],
    ['_astro/a.js', null, 'public, max-age=31536000, immutable'],
    ['over/', null, 'no-cache'],
  ])('says who may read %s and how long a copy keeps', async (path, origin, keeps) => {
    const { headers } = await get(path);
    expect([headers.get('access-control-allow-origin'), headers.get('cache-control')]).toEqual([origin, keeps]);
  });

  test('answers 304 to who has the same bytes', async () => {
    const address = new URL('data/a.csv', site.url);
    const etag = (await fetch(address)).headers.get('etag')!;
    expect((await fetch(address, { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  test('survives every name that a request makes up', async () => {
    for (const name of ['a'.repeat(256), `${'a'.repeat(256)}/`, `${'a/'.repeat(3000)}b`, '%00', 'over%00', '%', '%ff', 'a.csv/b', '..', 'over/..%2f..']) {
      expect([name, (await raw(site.url, `/a/b/${name}`)).status]).toEqual([name, 404]);
    }
    expect((await get('.')).status).toBe(200);
  });

  test('answers refusals as hosts do: never kept, and read by every site where the data are', async () => {
    const answers = await Promise.all([
      fetch(new URL('_astro/a.js', site.url), { headers: { Range: 'bytes=99-' } }),
      fetch(new URL('_astro/a.js', site.url), { method: 'POST' }),
      get('data/x/v1.0.0'),
      get('data/geen.csv'),
      fetch(new URL('data/x/v1.0.0/x.csv', site.url), { method: 'OPTIONS' }),
    ]);
    expect(answers.map(({ status, headers }) => [status, headers.get('cache-control'), headers.get('access-control-allow-origin')])).toEqual([
      [416, 'no-cache', null], [405, 'no-cache', null], [301, 'no-cache', '*'], [404, 'no-cache', '*'], [204, 'no-cache', '*'],
    ]);
    expect(answers[4]!.headers.get('access-control-allow-headers')).toContain('Range, ');
    expect((await get('.well-known/security.txt')).status).toBe(200);
  });

  test('never sends anyone to another host', async () => {
    const home = await serve(folder, '/', 0);
    for (const path of ['//over', '/\\over', '//over/', '///over', '//example.org/over']) {
      const { status, location } = await raw(home.url, path);
      expect([path, status, location]).toEqual([path, 404, undefined]);
    }
    await home.close();
  });

  test('answers on this machine only', async () => {
    const others = Object.values(networkInterfaces()).flatMap((all) => all ?? []).filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of others) await expect(fetch(site.url.replace('localhost', address)), address).rejects.toThrow();
    expect((await fetch(site.url.replace('localhost', '127.0.0.1'))).status).toBe(200);
  });

  test.each([
    ['a.csv', 'text/csv; charset=utf-8'],
    ['a.json', 'application/json; charset=utf-8'],
    ['a.ttl', 'text/turtle; charset=utf-8'],
    ['a.atom', 'application/atom+xml; charset=utf-8'],
    ['a.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['a.cff', 'application/yaml; charset=utf-8'],
    ['data/SHA256SUMS', 'text/plain; charset=utf-8'],
  ])('serves %s as %s', async (path, type) => {
    expect((await get(path)).headers.get('content-type')).toBe(type);
  });

  test('knows a type for every ending ever published', () => {
    const endings = readFileSync(new URL('../addresses.txt', import.meta.url), 'utf8').split('\n').flatMap((line) => /\.(\w+)$/.exec(line)?.[1] ?? []);
    expect(endings.length).toBeGreaterThan(100);
    expect(endings.filter((ending) => CONTENT_TYPES[ending] === undefined)).toEqual([]);
  });

  test('says what to do when the port is taken', async () => {
    const port = Number(new URL(site.url).port);
    const message = await checkPort(port).then(() => 'free', (error: Error) => error.message);
    expect(message.replaceAll(String(port), 'N').replace(String(port + 1), 'N+1'))
      .toMatchInlineSnapshot(`"Port N is taken. Stop what runs there, or set the environment variable PORT to another number, for example N+1."`);
  });
});
