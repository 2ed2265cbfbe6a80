/** An address once published answers for ever. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { addressesIn, readList } from '../../scripts/lib/addresses.ts';

const { folder } = inject('site');
const list = readList(readFileSync(join(import.meta.dirname, '../addresses.txt'), 'utf8'));
const built = new Set(addressesIn(folder));

test('every address that was ever published is still there', () => {
  expect(list.length).toBeGreaterThan(500);
  expect(list.filter((address) => !built.has(address)), 'Gone. Keep the address, or let it redirect (redirects in astro.config.mjs).').toEqual([]);
});

test('every address of the site is in the list', () => {
  const known = new Set(list);
  expect([...built].filter((address) => !known.has(address)), 'New. If these addresses may stay for ever, run npm run addresses and commit test/addresses.txt.').toEqual([]);
});

test('the list holds each address once, in order', () => {
  expect(list).toEqual([...new Set(list)].toSorted());
});
