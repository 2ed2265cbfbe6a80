import { expect, test } from 'vitest';
import { readBasePath, readPort, readSiteUrl } from '../../scripts/lib/settings.ts';

test('PORT', () => {
  expect(readPort('')).toBe(4321);
  expect(readPort('8080')).toBe(8080);
  for (const text of ['abc', '99999', '0', '-1', '80.5', '1e3', ' 80']) expect(() => readPort(text), text).toThrow(/^PORT is ".*"\. Give a whole number from 1 to 65535/);
});

test('BASE_PATH, with or without slashes around it', () => {
  for (const text of ['', '/']) expect(readBasePath(text)).toBe('/');
  for (const text of ['a/b', '/a/b', 'a/b/', '/a/b/']) expect(readBasePath(text), text).toBe('/a/b/');
  for (const text of ['//x//', '//', '../', '/a/../b/', '/a b/', '/a//b/', '?x', '#x', 'C:/Program Files/a/', '/.a/', '/a/.well-known/']) expect(() => readBasePath(text), text).toThrow(/^BASE_PATH is ".*"\. Give the path/);
});

test('SITE_URL, scheme and host', () => {
  expect(readSiteUrl('')).toBeUndefined();
  expect(readSiteUrl('https://a.example')).toBe('https://a.example');
  expect(readSiteUrl('http://localhost:4321/')).toBe('http://localhost:4321');
  for (const text of ['https://xn--mnchen-3ya.example', 'http://my_host:8080', 'http://[::1]:4321', 'http://127.0.0.1']) expect(readSiteUrl(text)).toBe(text);
  for (const text of ['https://x$host', 'https://x{}', 'https://x;y', "https://x'y", 'https://*.a.example', 'foo', '//a.example', 'ftp://a.example', 'https://a .example', ' https://a.example', 'https://u:p@a.example', 'https://a.example/?q']) expect(() => readSiteUrl(text), text).toThrow(/^SITE_URL is ".*"\. Give scheme and host only/);
  expect(() => readSiteUrl('https://a.example/x/')).toThrowErrorMatchingInlineSnapshot(`[UserError: SITE_URL is "https://a.example/x/". Give scheme and host only, the host in letters, digits, points and hyphens, for example SITE_URL=https://a.example; a path goes in BASE_PATH.]`);
});
