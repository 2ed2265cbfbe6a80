import { expect, it } from 'vitest';
import type { Entry } from '../../src/search/entry.ts';
import { lexiconOf } from '../../src/search/lexicon.ts';
import { merge, type Answering, type TextHit } from '../../src/search/merge.ts';
import { understand } from '../../src/search/understand.ts';

const entries: readonly Entry[] = [
  { kind: 'term', path: '/begrippen/vijftigplusser/', title: 'vijftigplusser' },
  { kind: 'page', path: '/verkenner/combinaties/', title: 'Hoeveel kenmerken?' },
  { kind: 'dataset', path: '/cijfers/combinaties/', title: 'Combinaties' },
  { kind: 'explainer', path: '/uitleg/groepen/', title: 'Groepen' },
];
const lexicon = lexiconOf({ entries, compounds: [], typed: [] });
const hit = (path: string): TextHit => ({ path, score: 1, words: [1] });
const order = (query: string, hits: Readonly<Record<string, readonly TextHit[]>>, answering?: ReadonlyMap<string, Answering>) => merge(understand(query, lexicon), lexicon, new Map(Object.entries(hits)), answering).map(({ entry }) => entry.path);

it('puts a page that has all of the query before one that is called as a part of it', () => {
  const partly = { vijftigplusser: [hit('/uitleg/groepen/'), hit('/begrippen/vijftigplusser/')], zeppelin: [hit('/uitleg/groepen/')] };
  expect(order('vijftigplusser zeppelin ballon', { ...partly, ballon: [hit('/uitleg/groepen/')] })[0]).toBe('/uitleg/groepen/');
});

it('leads to the dataset whose figures count what is asked, and to what works with it', () => {
  const texts = { zeppelin: [hit('/uitleg/groepen/'), hit('/verkenner/combinaties/')] };
  expect(order('zeppelin', texts)).toEqual(['/uitleg/groepen/', '/verkenner/combinaties/']);
  expect(order('zeppelin', texts, new Map([['/cijfers/combinaties/', 'counts'], ['/verkenner/combinaties/', 'explores']]))).toEqual(['/verkenner/combinaties/', '/cijfers/combinaties/', '/uitleg/groepen/']);
});

it('leaves a single word to what is called so, not to what another word calls so', () => {
  const counts = new Map([['/cijfers/combinaties/', 'counts'] as const]);
  expect(order('vijftigplusser', {}, counts)[0]).toBe('/begrippen/vijftigplusser/');
  const meant = lexiconOf({ entries, compounds: [], typed: [['vijftigplusser', 'grijsaard']] });
  expect(merge(understand('grijsaard', meant), meant, new Map([['grijsaard', [hit('/uitleg/groepen/')]]]), counts).map(({ entry }) => entry.path)).toEqual(['/begrippen/vijftigplusser/', '/cijfers/combinaties/', '/uitleg/groepen/']);
});

it('knows a word that names nothing best where it stands and is counted', () => {
  const meant = lexiconOf({ entries, compounds: [], typed: [['vijftigplusser', 'kringloop']] });
  const found = (hits: readonly TextHit[]) => merge(understand('kringloop', meant), meant, new Map([['kringloop', hits]]), new Map([['/cijfers/combinaties/', 'counts']]));
  const counted = found([hit('/cijfers/combinaties/')]);
  expect([found([]), counted].map(([best]) => best!.entry.path)).toEqual(['/begrippen/vijftigplusser/', '/cijfers/combinaties/']);
  // That it comes later takes nothing of what its name says.
  const coverOf = (all: typeof counted) => all.find(({ entry }) => entry.kind === 'term')!.cover;
  expect(coverOf(counted)).toBe(coverOf(found([])));
});
