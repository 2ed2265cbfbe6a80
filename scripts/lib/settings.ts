/** The environment variables that move the portal, read once and refused with a remedy when they cannot be meant. */
import { UserError } from './errors.ts';

const DEFAULT_PORT = 4321;

/** PORT; 4321 when it is unset or empty. */
export function readPort(text = process.env.PORT): number {
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new UserError(`PORT is "${text}". Give a whole number from 1 to 65535, for example PORT=${DEFAULT_PORT}, or unset it.`);
}

/** BASE_PATH with a slash at both ends; `a/b` and `/a/b` mean `/a/b/`. */
export function readBasePath(text = process.env.BASE_PATH): string {
  if (!text || text === '/') return '/';
  const names = text.replace(/^\//, '').replace(/\/$/, '').split('/');
  if (names.every((name) => /^[\w.~-]+$/.test(name) && !name.startsWith('.'))) return `/${names.join('/')}/`;
  throw new UserError(`BASE_PATH is "${text}". Give the path the portal is served under, names of letters, digits and - . _ ~ between single slashes, none of which begins with a point (web hosts hide those), for example BASE_PATH=/a/b/, or unset it.`);
}

/** Refuses an address that the build would refuse, before anything is done. */
export function checkAddress(): void {
  readBasePath();
  readSiteUrl();
}

/** A name of the domain name system or an IP address, as a URL writes it: it goes into the configurations for web hosts. */
const HOST = /^([\w-]+(\.[\w-]+)*|\[[\da-f:.]+\])$/;

/** SITE_URL as scheme and host; `undefined` when it is unset or empty. */
export function readSiteUrl(text = process.env.SITE_URL): string | undefined {
  if (!text) return undefined;
  const url = URL.parse(text);
  const bare = url && HOST.test(url.hostname) && /^https?:$/.test(url.protocol) && !/\s/.test(text) && url.href === `${url.origin}/`;
  if (bare) return url.origin;
  const example = url && HOST.test(url.hostname) && /^https?:$/.test(url.protocol) ? url.origin : 'https://example.org';
  throw new UserError(`SITE_URL is "${text}". Give scheme and host only, the host in letters, digits, points and hyphens, for example SITE_URL=${example}; a path goes in BASE_PATH.`);
}
