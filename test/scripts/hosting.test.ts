/** The site on a web host: what nginx, configured by the build, answers; and that the other two files say the same. */
import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONTENT_TYPES } from '../../src/model/media-types.ts';
import { compress, writeHosting } from '../../scripts/lib/hosting/index.ts';
import { headers, headersOf } from '../../scripts/lib/hosting/rules.ts';
import { findProgram, needs } from '../../scripts/lib/programs.ts';
import { startApache } from '../lib/apache.ts';
import { freePort, ownServer, startNginx } from '../lib/nginx.ts';

const BASE = '/a/b/';
const HASH = 'sha256-DUTqIDSUj1HagrQbSjhJtiykfXxVQ74BanobipgodCo=';
const PAGE = `<!doctype html><meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' '${HASH}'; style-src 'self'"><title>x</title>${'tekst '.repeat(400)}`;

const folder = mkdtempSync(join(tmpdir(), 'host-'));
const site = join(folder, 'site');
const FILES: Readonly<Record<string, string>> = {
  'index.html': PAGE,
  '404.html': `${PAGE} Niet gevonden`,
  'over/index.html': PAGE,
  'cijfers/x/index.html': PAGE,
  'cijfers/x/embed/index.html': PAGE,
  '_astro/a.Dx3.js': 'let a = 1;'.repeat(200),
  'pagefind/pagefind.js': 'let b = 1;',
  'pagefind/fragment/nl_1.pf_fragment': 'x',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'data/index.html': PAGE,
  'data/x/x.csv': 'a,b\r\n'.repeat(400),
  'data/x/v1.0.0/x.csv': 'a,b\r\n',
  // An id that looks like a version; a version's own page; a file without an ending.
  'data/v2x/v2x.csv': 'a,b\r\n',
  'data/x/v1.0.0/index.html': PAGE,
  'data/SHA256SUMS': 'x',
  '_astro/closed.js': 'x',
  '.well-known/security.txt': 'x',
  ...Object.fromEntries(Object.keys(CONTENT_TYPES).map((extension) => [`data/t/t.${extension}`, 'x'])),
};

const HIDDEN = ['.verborgen/x.html', 'data/.verborgen/x.html', 'cijfers/x/embed/.verborgen'];

beforeAll(async () => {
  for (const [path, text] of [...Object.entries(FILES), ...HIDDEN.map((path) => [path, PAGE] as const)]) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  await writeHosting(site, BASE, 'https://voorbeeld.example:8443');
  await compress(site);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** As they were sent: two of one name are two. */
  readonly names: readonly string[];
  readonly body: Buffer;
}

/** A path from the root, or a whole address, is asked as it stands. */
function ask(port: number, path: string, asked: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, method, path: /^(\/|http:)/.test(path) ? path : `${BASE}${path}`, headers: asked }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers as Answer['headers'], names: response.rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase()), body: Buffer.concat(chunks) }));
    }).once('error', reject).end();
  });
}

const FOR_EVER = 'public, max-age=31536000, immutable';

/** What each host must answer; `ofPart` says how long a part keeps. */
function testAnswers(portOf: () => number, ofPart: string | undefined): void {
  test.each(['_astro/a.Dx3.js', 'data/x/v1.0.0/x.csv'])('%s is kept when it was there, and no refusal is', async (path) => {
    const etag = (await ask(portOf(), path)).headers['etag']!;
    const kept = await Promise.all([ask(portOf(), path), ask(portOf(), path, { Range: 'bytes=0-1' }), ask(portOf(), path, { 'If-None-Match': etag })]);
    expect(kept.map(({ status, headers: given }) => [status, given['cache-control']])).toEqual([[200, FOR_EVER], [206, ofPart], [304, FOR_EVER]]);
    const refused = await Promise.all([ask(portOf(), path, { Range: 'bytes=99999999-' }), ask(portOf(), path, {}, 'PUT'), ask(portOf(), `${path}.map`)]);
    expect(refused.map(({ status, headers: given }) => [status, given['cache-control']])).toEqual([[416, 'no-cache'], [405, 'no-cache'], [404, 'no-cache']]);
    expect(refused[0]!.headers['access-control-allow-origin']).toBe(path.startsWith('data/') ? '*' : undefined);
    // Once: a browser takes two for none.
    for (const { status, names, headers: given } of [...kept, ...refused]) {
      expect(names, String(status)).toEqual([...new Set(names)]);
      expect(given['x-content-type-options'], String(status)).toBe('nosniff');
    }
  });

  test('nor is a file that nobody may read, or the way to a folder', async () => {
    chmodSync(join(site, '_astro/closed.js'), 0);
    const answers = await Promise.all(['_astro/closed.js', 'data/x/v1.0.0'].map((path) => ask(portOf(), path)));
    expect(answers.map(({ status, headers: given }) => [status, given['cache-control']])).toEqual([[403, 'no-cache'], [301, 'no-cache']]);
  });

  test('files of a dataset whose id looks like a version are no version', async () => {
    expect((await ask(portOf(), 'data/v2x/v2x.csv')).headers['cache-control']).toBe('public, max-age=300');
  });

  test('a browser that asks whether it may read data is told so, elsewhere not', async () => {
    const asked = { Origin: 'https://elders.example', 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'range,if-none-match' };
    for (const path of ['data/', 'data/x/', 'data/x/x.csv', 'data/x/v1.0.0/x.csv', 'data/geen.csv']) {
      const { status, headers: given, body } = await ask(portOf(), path, asked, 'OPTIONS');
      expect([status, body.length, given['access-control-allow-origin'], given['access-control-allow-methods'], given['access-control-max-age']], path).toEqual([204, 0, '*', 'GET, HEAD, OPTIONS', '86400']);
      for (const name of ['Range', 'If-None-Match', 'If-Modified-Since']) expect(given['access-control-allow-headers']!.split(', ')).toContain(name);
    }
    const elsewhere = await ask(portOf(), 'over/', asked, 'OPTIONS');
    expect(elsewhere.headers['access-control-allow-origin']).toBeUndefined();
    expect((await ask(portOf(), 'data/x/x.csv')).headers['access-control-expose-headers']).toMatch(/Content-Length, Content-Range, ETag/);
  });

  test('a site elsewhere can read that data are not there; the page that says so looks as it should', async () => {
    const { status, headers: given, body } = await ask(portOf(), 'data/geen.csv?a=1');
    const { headers: other } = await ask(portOf(), 'geen.csv');
    expect([status, given['access-control-allow-origin'], given['cross-origin-resource-policy'], body.toString().includes('Niet gevonden')]).toEqual([404, '*', 'cross-origin', true]);
    expect([other['access-control-allow-origin'], other['cross-origin-resource-policy']]).toEqual([undefined, 'same-origin']);
    for (const headersOfPage of [given, other]) expect(headersOfPage['content-security-policy']).toContain(`script-src 'self' 'wasm-unsafe-eval' '${HASH}';`);
  });

  test('two slashes lead to one, on this host', async () => {
    for (const [path, to] of [['/a/b//over/?q=a//b', '/a/b/over/?q=a//b'], ['//a/b/over/', '/a/b/over/'], ['///a/b//elders.example', '/a/b//elders.example'], ['/a/b//%0d%0aX:1/', '/a/b/%0d%0aX:1/']] as const) {
      const { status, headers: given } = await ask(portOf(), path);
      expect([status, given['location']?.replace(/^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?\//, '/'), given['cache-control']], path).toEqual([301, to, 'no-cache']);
    }
    const elsewhere = await ask(portOf(), '//\\elders.example/');
    expect(elsewhere.headers['location'] ?? '').not.toMatch(/^\/\\/);
    for (const path of ['over/?van=//a', `http://localhost${BASE}over/`]) expect((await ask(portOf(), path)).status, path).toBe(200);
  });

  const BEYOND = { Range: 'bytes=99999999-' };
  test.each([
    ...['', 'over/', 'over', 'cijfers/x/', 'cijfers/x/embed/', 'data/', 'data/x/x.csv', 'data/x/v1.0.0/', 'data/x/v1.0.0/x.csv', 'data/x/v1.0.0', '_astro/a.Dx3.js', 'favicon.svg', 'bestaat-niet/', 'data/geen.csv', 'data/geen/'].map((path) => ['GET', path, {}] as const),
    ...['over/', 'data/x/x.csv'].map((path) => ['HEAD', path, {}] as const),
    ...['over/', 'data/x/x.csv', 'data/x/v1.0.0/x.csv', '_astro/a.Dx3.js'].map((path) => ['PUT', path, {}] as const),
    ...['data/', 'data/x/', 'data/x/x.csv', 'data/geen.csv', 'data/geen.html'].map((path) => ['OPTIONS', path, {}] as const),
    ...['over/', 'cijfers/x/embed/', 'data/x/x.csv', 'data/x/v1.0.0/x.csv', '_astro/a.Dx3.js'].map((path) => ['GET', path, BEYOND] as const),
  ])('%s %s (%o) carries the headers of its kind once, and no other', async (method, path, asked) => {
    const { status, headers: given, names } = await ask(portOf(), path, asked, method);
    const wanted = headersOf(`/${path}`, [HASH], status);
    for (const { name } of headers([HASH])) expect(given[name.toLowerCase()], `${name} (${status})`).toBe(wanted[name]);
    expect(names).toEqual([...new Set(names)]);
  });

  test('what is there for hosts is not served; .well-known is', async () => {
    const copies = ['over/index.html', 'cijfers/x/embed/index.html', 'data/x/x.csv'].flatMap((path) => [`${path}.br`, `${path}.gz`]);
    for (const path of ['.htaccess', '.hosting/nginx.conf', '.hosting/', '_headers', ...HIDDEN, ...copies]) expect((await ask(portOf(), path)).status, path).toBe(404);
    expect((await ask(portOf(), '.well-known/security.txt')).status).toBe(200);
  });

  test('a list of checksums is a text', async () => {
    expect((await ask(portOf(), 'data/SHA256SUMS')).headers['content-type']).toBe('text/plain; charset=utf-8');
  });
}

if (findProgram('nginx') === undefined) test.skip(`nginx answers as the file for it says ${needs('nginx')}`);
else describe('nginx', () => {
  let server: ChildProcess;
  let port = 0;

  beforeAll(async () => {
    port = await freePort();
    server = await startNginx({ folder, servers: ownServer(site, port) }, port);
  });
  afterAll(() => { server.kill(); });

  const get = (path: string, asked?: Readonly<Record<string, string>>) => ask(port, path, asked);

  testAnswers(() => port, undefined);

  test('does not say which nginx it is', async () => {
    for (const path of ['over/', 'bestaat-niet/']) expect((await get(path)).headers['server'], path).toBe('nginx');
  });

  test('a page may be framed by nobody, a chart to embed by anybody, and both keep their policy', async () => {
    const [page, embed] = await Promise.all([get('cijfers/x/'), get('cijfers/x/embed/')]);
    expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(page.headers['x-frame-options']).toBe('DENY');
    expect(embed.headers['content-security-policy']).toContain('frame-ancestors *');
    expect(embed.headers['x-frame-options']).toBeUndefined();
    for (const { headers: given } of [page, embed]) {
      const policy = given['content-security-policy']!;
      expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' '${HASH}';`);
      expect(policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
      expect(given['cross-origin-opener-policy']).toBe('same-origin');
    }
    expect([page, embed].map(({ headers: given }) => given['cross-origin-resource-policy'])).toEqual(['same-origin', 'cross-origin']);
  });

  test('data are open to every site, and a file never runs', async () => {
    const { headers: given } = await get('data/x/x.csv', { Origin: 'https://elders.example' });
    expect(given['access-control-allow-origin']).toBe('*');
    expect(given['cross-origin-resource-policy']).toBe('cross-origin');
    expect(given['content-security-policy']).toMatch(/^default-src 'none'.*sandbox$/);
    expect((await get('over/')).headers['access-control-allow-origin']).toBeUndefined();
  });

  test.each([
    ['', 'no-cache'],
    ['data/', 'no-cache'],
    ['cijfers/x/embed/', 'no-cache'],
    ['bestaat-niet/', 'no-cache'],
    ['_astro/a.Dx3.js', 'public, max-age=31536000, immutable'],
    ['pagefind/fragment/nl_1.pf_fragment', 'public, max-age=31536000, immutable'],
    ['data/x/v1.0.0/x.csv', 'public, max-age=31536000, immutable'],
    ['data/x/x.csv', 'public, max-age=300'],
    ['pagefind/pagefind.js', 'public, max-age=300'],
    ['favicon.svg', 'public, max-age=300'],
  ])('%s is kept as long as it may be', async (path, value) => {
    expect((await get(path)).headers['cache-control']).toBe(value);
  });

  test('what was seen is not sent twice', async () => {
    const { headers: given } = await get('over/');
    expect((await get('over/', { 'If-None-Match': given['etag']! })).status).toBe(304);
  });

  test.each([...['gzip', 'br'].flatMap((coding) => ['over/', 'data/x/x.csv', '_astro/a.Dx3.js'].map((path) => [path, coding] as const))])('%s comes compressed as %s, from the copy on disk', async (path, coding) => {
    const { status, headers: given, body } = await get(path, { 'Accept-Encoding': coding });
    const name = path.endsWith('/') ? `${path}index.html` : path;
    expect([status, given['content-encoding'], given['vary']]).toEqual([200, coding, 'Accept-Encoding']);
    expect(body).toEqual(readFileSync(join(site, `${name}.${coding === 'br' ? 'br' : 'gz'}`)));
    expect(given['content-type']).toBe(CONTENT_TYPES[name.split('.').at(-1)!]);
  });

  test('a part of a file can be asked for', async () => {
    const { status, headers: given, body } = await get('data/x/x.csv', { Range: 'bytes=5-9' });
    expect([status, given['content-range'], body.toString()]).toEqual([206, 'bytes 5-9/2000', 'a,b\r\n']);
  });

  test.each(Object.entries(CONTENT_TYPES))('.%s is %s', async (extension, type) => {
    expect((await get(`data/t/t.${extension}`)).headers['content-type']).toBe(type);
  });

  test('an address that is not there answers 404 with its own page, a folder leads to its slash', async () => {
    const { status, body } = await get('bestaat/niet.csv');
    expect([status, body.toString().includes('Niet gevonden')]).toEqual([404, true]);
    for (const path of [`${BASE}over`, BASE.slice(0, -1)]) expect((await get(path)).headers['location'], path).toBe(`${path}/`);
  });
});

if (findProgram('Apache') === undefined) test.skip(`Apache answers as the file for it says ${needs('Apache')}`);
else describe('Apache', () => {
  let server: ChildProcess;
  let port = 0;

  beforeAll(async () => {
    port = await freePort();
    server = await startApache(folder, site, BASE, port);
  });
  afterAll(() => { server.kill(); });

  testAnswers(() => port, FOR_EVER);

  test.each([...['gzip', 'br'].flatMap((coding) => ['over/', 'data/x/x.csv', '_astro/a.Dx3.js'].map((path) => [path, coding] as const))])('%s comes compressed as %s, from the copy on disk, with the headers of its kind', async (path, coding) => {
    const { status, headers: given, body } = await ask(port, path, { 'Accept-Encoding': coding });
    const name = path.endsWith('/') ? `${path}index.html` : path;
    expect([status, given['content-encoding'], given['vary'], given['content-type']]).toEqual([200, coding, 'Accept-Encoding', CONTENT_TYPES[name.split('.').at(-1)!]]);
    expect(body).toEqual(readFileSync(join(site, `${name}.${coding === 'br' ? 'br' : 'gz'}`)));
    expect(given['cache-control']).toBe(headersOf(`/${path}`, [HASH])['Cache-Control']);
  });

  test.each(Object.entries(CONTENT_TYPES))('.%s is %s', async (extension, type) => {
    expect((await ask(port, `data/t/t.${extension}`)).headers['content-type']).toBe(type);
  });

  test('an address that is not there answers 404 with its own page; a part of a file can be asked for; what was seen is not sent twice', async () => {
    const { status, body } = await ask(port, 'bestaat/niet.csv');
    expect([status, body.toString().includes('Niet gevonden')]).toEqual([404, true]);
    const part = await ask(port, 'data/x/x.csv', { Range: 'bytes=5-9' });
    expect([part.status, part.body.toString()]).toEqual([206, 'a,b\r\n']);
    const { headers: given } = await ask(port, 'over/');
    expect((await ask(port, 'over/', { 'If-None-Match': given['etag']! })).status).toBe(304);
  });
});

test('_headers names no header twice for one address: those hosts would send both', () => {
  const blocks = readFileSync(join(site, '_headers'), 'utf8').trim().split('\n\n').map((block) => block.split('\n')).map(([path, ...lines]) => ({ path: path!, names: lines.map((line) => /^ {2}([\w-]+): \S/.exec(line)![1]!) }));
  const patternOf = (path: string) => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+').replace('*', '.*')}$`);
  for (const path of Object.keys(FILES)) {
    const address = BASE + path.replace(/index\.html$/, '');
    const names = blocks.filter((block) => patternOf(block.path).test(address)).flatMap((block) => block.names);
    expect(names.filter((name, at) => names.indexOf(name) !== at), address).toEqual([]);
    expect(names, address).toContain('X-Content-Type-Options');
    if (path.endsWith('.html') && !path.startsWith('data/t/')) expect(names, address).toContain('Content-Security-Policy');
  }
});

test('.htaccess and the file for nginx set the same headers', () => {
  const [apache, nginx] = ['.htaccess', '.hosting/nginx.conf'].map((file) => readFileSync(join(site, file), 'utf8'));
  for (const { name, value } of headers([HASH])) {
    for (const text of typeof value === 'string' ? [value] : Object.values(value)) {
      expect(apache, name).toContain(`Header always set ${name} "${text}"`);
      expect(nginx, name).toContain(`"${text}"`);
    }
  }
});

test('nginx knows the site by its name, to which no port belongs', () => {
  expect(readFileSync(join(site, '.hosting/nginx.conf'), 'utf8')).toContain('  server_name voorbeeld.example;\n');
});
