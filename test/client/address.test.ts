import { afterEach, expect, test, vi } from 'vitest';
import { amend, choose } from '../../src/client/address.ts';

afterEach(() => vi.unstubAllGlobals());

function at(href: string): string[] {
  const written: string[] = [];
  vi.stubGlobal('location', new URL(href));
  vi.stubGlobal('history', Object.fromEntries((['pushState', 'replaceState'] as const).map((how) => [how, (_state: unknown, _title: string, to: string) => written.push(`${how} ${to}`)])));
  return written;
}

test.each(['https://a.example/zoeken/', 'https://a.example//zoeken/', 'https://a.example///b.example/zoeken/'])('an address stays on its host and path: %s', (page) => {
  const written = at(`${page}?q=werk#deel`);
  choose('?q=zorg');
  amend('', '');
  expect(written).toEqual([`pushState ${page}?q=zorg#deel`, `replaceState ${page}`]);
});

test('what changes nothing writes nothing', () => {
  const written = at('https://a.example/zoeken/?q=werk#deel');
  choose('?q=werk');
  amend('?q=werk', '#deel');
  expect(written).toEqual([]);
});
