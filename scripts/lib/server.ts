/** The static server of `npm start` and of the browser tests: it answers as a plain web host does, to this machine only. */
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentTypeOf } from '../../src/model/media-types.ts';
import { UserError } from './errors.ts';
import { inlineScripts } from './hosting/index.ts';
import { ANSWERS, headersOf, OPEN, WITHHELD } from './hosting/rules.ts';

export interface SiteServer {
  /** Where the home page is, with the base path: `http://localhost:4321/a/b/`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Nobody else on the network sees the portal. */
const HOST = '127.0.0.1';

/** Serves `folder` under `base`; throws a `UserError` when the port is taken. Port 0 takes a free one. */
export async function serve(folder: string, base: string, port: number): Promise<SiteServer> {
  const prefix = `/${base}`.replaceAll(/\/+/g, '/').replace(/\/$/, '');
  const scripts = inlineScripts(folder);
  const files = sirv(folder, { dev: true, etag: true, extensions: [], setHeaders: (response, path) => response.setHeader('Content-Type', contentTypeOf(path)) });
  const server = createServer((request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const inside = decoded(path.slice(prefix.length));
    setHeadersLast(response, inside ?? path, scripts);
    // Two slashes would make of a redirect the address of another host.
    if (inside === undefined || !path.startsWith(`${prefix}/`) || /\/\/|\\/.test(path) || new RegExp(WITHHELD).test(inside)) return notFound(folder, response);
    if (request.method === 'OPTIONS' && inside.startsWith(OPEN)) return void response.writeHead(ANSWERS.preflight).end();
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    if (isFolder(folder, inside) && !inside.endsWith('/')) return redirect(response, `${path}/${query === undefined ? '' : `?${query}`}`);
    request.url = `${path.slice(prefix.length)}${inside.endsWith('/') ? 'index.html' : ''}`;
    files(request, response, () => notFound(folder, response));
  });
  await listen(server, port, HOST);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${prefix}/`,
    close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
}

/** Throws a `UserError` when something else listens there: better known before a build than after. */
export async function checkPort(port: number): Promise<void> {
  for (const host of [HOST, '::1']) {
    const server = createServer();
    await listen(server, port, host);
    await new Promise((resolve) => server.close(resolve));
  }
}

/** What a web host sends, but for what makes a browser refuse plain HTTP from this machine; the status decides, so at the last moment. */
function setHeadersLast(response: ServerResponse, path: string, scripts: readonly string[]): void {
  const write = response.writeHead.bind(response) as (status: number, own?: OutgoingHttpHeaders) => ServerResponse;
  response.writeHead = ((status: number, own: OutgoingHttpHeaders = {}) => {
    const ours = Object.entries(headersOf(path, scripts, status)).filter(([name]) => name !== 'Strict-Transport-Security');
    return write(status, { ...own, ...Object.fromEntries(ours) });
  }) as typeof response.writeHead;
  // A file that is gone before it is read, or that may not be read.
  response.once('pipe', (file) => file.once('error', () => response.destroy()));
}

function decoded(path: string): string | undefined {
  try {
    return decodeURI(path);
  } catch {
    return undefined;
  }
}

/** No name that a request makes up is a reason to stop: too long, or with what no name has. */
function isFolder(root: string, path: string): boolean {
  if (path.includes('..')) return false;
  try {
    return statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function listen(server: Server<typeof IncomingMessage, typeof ServerResponse>, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new UserError(portTaken(port)));
      else if (error.code === 'EACCES') reject(new UserError(`This machine does not let you use port ${port}. Set the environment variable PORT to another number, for example 4321.`));
      // A machine without IPv6 has nothing that listens there.
      else if (host !== HOST) resolve();
      else reject(error);
    });
    server.listen(port, host, () => resolve());
  });
}

const portTaken = (port: number): string =>
  `Port ${port} is taken. Stop what runs there, or set the environment variable PORT to another number, for example ${port + 1}.`;
