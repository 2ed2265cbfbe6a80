import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ownHashes } from '../../scripts/lib/policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (scripts: string, styles: string, body = '') =>
  `<head><meta http-equiv="content-security-policy" content="script-src 'self'${scripts}; style-src 'self'${styles};"><style>a{b:c}</style></head><body>${body}</body>`;

test('a page keeps the hashes of its own inline styles and scripts', () => {
  const others = ` ${hashOf('d{e:f}')}`;
  const script = `<script>start()</script>`;
  expect(ownHashes(page(` ${hashOf('start()')}${others}`, ` ${hashOf('a{b:c}')}${others}`, script))).toBe(page(` ${hashOf('start()')}`, ` ${hashOf('a{b:c}')}`, script));
});

test('a script that Astro did not list stays forbidden', () => {
  const html = page('', ` ${hashOf('a{b:c}')}`, '<script>evil()</script>');
  expect(ownHashes(html)).toBe(html);
});
