import { expect, it } from 'vitest';
import type { Entry } from '../../src/search/entry.ts';
import { lexiconOf } from '../../src/search/lexicon.ts';
import { NO_CHOICE, type Choice, type Row } from '../../src/search/list.ts';
import { understand } from '../../src/search/understand.ts';
import { fewer, meant, withoutEach } from '../../src/search/ways.ts';

const titles = ['Maatwerkbedrijf', 'Beschutte werkplaats', 'Doorstroom', 'Lokale diensteneconomie (LDE)'];
const lexicon = lexiconOf({ entries: titles.map((title, at): Entry => ({ kind: 'term', path: `/begrippen/${at}/`, title })), compounds: [], typed: [] });
const known = new Set(['werkt']);
const texts = { known: (word: string) => known.has(word), near: () => [] };
const asked = (query: string) => understand(query, lexicon, texts);

it('counts what is left without each filter, and names none that leaves nothing', () => {
  const row = (kind: Row['kind'], facets: Row['facets']): Row => ({ kind, facets, page: { entry: { kind, path: '/', title: '' }, score: 1, cover: 1, places: [] } });
  const all = [row('dataset', { year: ['2011'], theme: ['werk'] }), row('term', { theme: ['werk'] }), row('term', { theme: ['werk'] })];
  const left = (choice: Partial<Choice>) => Object.fromEntries(withoutEach(all, { ...NO_CHOICE, ...choice }).map(({ filter, count }) => [filter, count]));
  expect(left({ kind: 'term', year: '2011' })).toEqual({ kind: 1, year: 2 });
  expect(left({ kind: 'term', year: '2011', theme: 'beleid' })).toEqual({});
});

it('knows the word that was meant when more than one letter is wrong, and keeps the rest of the query', () => {
  expect(meant('maatwrkbedrf', asked('maatwrkbedrf'), lexicon)).toEqual(['maatwerkbedrijf']);
  expect(meant('hoe werkt een maatwrkbedrf', asked('hoe werkt een maatwrkbedrf'), lexicon)).toEqual(['hoe werkt een maatwerkbedrijf']);
  for (const query of ['zeppelinfabriek', 'xyz', '98765', 'doorstroom']) expect(meant(query, asked(query), lexicon), query).toEqual([]);
});

it('leaves of a long query the words that are known, in their order', () => {
  expect(fewer(asked('zeppelin doorstroom in een beschutte werkplaats'))).toEqual(['doorstroom', 'beschutte', 'werkplaats']);
  expect(fewer(asked('987,6 doorstroom'))).toEqual(['doorstroom']);
  for (const query of ['doorstroom', 'zeppelin doorstroom', '987,6']) expect(fewer(asked(query)), query).toEqual([]);
});
