import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/search/entry.ts';
import { lexiconOf } from '../../src/search/lexicon.ts';
import { rankNames } from '../../src/search/rank.ts';
import { typedWords } from '../../src/search/typed-words.ts';
import { mentioned, suggest } from '../../src/search/suggest.ts';
import { textWords } from '../../src/search/text-words.ts';
import { clipped, isSearchable, understand } from '../../src/search/understand.ts';

const entries: readonly Entry[] = [
  { kind: 'term', path: '/nwwz/', title: 'niet-werkende werkzoekende (NWWZ)', names: ['niet-werkende werkzoekenden'], english: 'non-working jobseeker' },
  { kind: 'term', path: '/bw/', title: 'beschutte werkplaats (BW)', names: ['beschermde werkplaatsen'], english: 'sheltered workplace' },
  { kind: 'term', path: '/mwb/', title: 'maatwerkbedrijf', english: 'tailored-work company' },
  { kind: 'explainer', path: '/decreet/', title: 'Wat is het maatwerkdecreet?', sections: [['Hoe kom je in een maatwerkbedrijf?', 'hoe-kom-je']] },
  { kind: 'dataset', path: '/graad/', title: 'Werkzaamheidsgraad van kansengroepen', english: 'Employment rate of target groups', note: '2002–2011' },
  { kind: 'dataset', path: '/omvang/', title: 'Omvang van de sociale economie' },
  { kind: 'dataset', path: '/vormen/', title: 'Werkvormen van de sociale economie' },
];
const lexicon = lexiconOf({ entries, compounds: ['maatwerk·bedrijf'], typed: typedWords });
const first = (query: string) => entries[rankNames(understand(query, lexicon), lexicon)[0]?.entry ?? -1]?.path;

it.each([
  ['werkloos', '/nwwz/'],
  ['NWWZ', '/nwwz/'],
  ['sheltered workshop', '/bw/'],
  ['beschermde werkplaats', '/bw/'],
  ['fabriek voor gehandicapten', '/bw/'],
  ['bedrijven', '/mwb/'],
  ['maatwerk bedrijf', '/mwb/'],
  ['maatwerkberijf', '/mwb/'],
  ['tewerkstellingsgraad', '/graad/'],
  ['hoe kom ik in een maatwerkbedrijf', '/decreet/'],
  ['wat is een maatwerkbedrijf', '/mwb/'],
  ['hoeveel mensen werken in de sociale economie', '/omvang/'],
  ['unemployment rate', '/nwwz/'],
  ['employment rate', '/graad/'],
])('%s is about %s', (query, path) => {
  expect(first(query)).toBe(path);
});

it('reads “50+” as a name, and not a plus before a number', () => {
  expect(['kans op werk 50+', '50+', '+5,1', '12+3'].map(clipped)).toEqual(['kans op werk 50-plus', '50-plus', '+5,1', '12+3']);
});

it('says what else was searched, and nothing that is the same word', () => {
  expect(understand('werkloos', lexicon).also).toContain('niet-werkende werkzoekende');
  expect(understand('werkzaamheidsgraden', lexicon).also).toEqual([]);
});

it('knows who asks what is wrong', () => {
  expect([understand('rekenfout', lexicon).intent.doubt, understand('maatwerk', lexicon).intent.doubt]).toEqual([true, false]);
});

it('takes a slip for the word it was meant to be', () => {
  expect(understand('maatwerkberijf', lexicon).corrected).toEqual([['maatwerkberijf', 'maatwerkbedrijf']]);
});

it('knows a phrase in which a word has a slip', () => {
  const { concepts, corrected } = understand('beschutte wekplaats', lexicon);
  expect({ typed: concepts.map(({ typed }) => typed), corrected }).toEqual({ typed: ['beschutte werkplaats'], corrected: [['wekplaats', 'werkplaats']] });
});

it('knows two words that mean something together with others between them, and one word that was written as two', () => {
  const asked = (query: string) => understand(query, lexicon).concepts.map(({ typed, alternatives }) => [typed, alternatives.some(({ text }) => ['doorstroom', 'arbeidshandicap', 'maatwerkbedrijf'].includes(text))]);
  expect(asked('hoeveel stroomt na jaren door')).toEqual([['stroomt door', true], ['jaren', false]]);
  expect(asked('minder valide')).toEqual([['mindervalide', true]]);
  expect(asked('waar kan iemand met een plan werken')).toEqual([['waar werken', true], ['plan', false]]);
  expect(understand('stroomt door', lexicon).corrected).toEqual([]);
});

it.each([
  ['vindt iemand gewoon werk', ['vindt', 'gewoon werk'], ['doorstroom']],
  ['waar vind ik cijfers over vrouwen die werken', ['vind', 'cijfers', 'vrouwen'], []],
  ['waar lees ik meer over het werk van de jobcoach', ['lees', 'meer', 'werk', 'jobcoach'], []],
  ['cijfers over doorstroom juist na maatwerk', ['cijfers', 'doorstroom', 'juist', 'maatwerk'], []],
  ['vinden mensen zonder werk werk', ['vinden werk', 'zonder werk'], ['uitstroom naar werk', 'werkzoekende']],
])('lets no two phrases of "%s" have the same word, nor one reach over a subject of its own', (query, typed, meant) => {
  const { concepts, intent } = understand(query, lexicon);
  expect(concepts.map((concept) => concept.typed)).toEqual(typed);
  const others = concepts.flatMap(({ alternatives }) => alternatives.map(({ text }) => text)).filter((text) => !typed.includes(text));
  expect(others.filter((text) => ['doorstroom', 'uitstroom naar werk', 'maatwerkbedrijf', 'werkzoekende', 'rekencontrole'].includes(text))).toEqual(meant);
  expect(intent.doubt).toBe(false);
});

it('takes the form that is written most for the one that was meant', () => {
  const forms = lexiconOf({ entries: ['werkte werkte werkte', 'werken werken', 'werkt'].map((title) => ({ kind: 'term', path: `/${title}/`, title })), compounds: [], typed: [] });
  expect(understand('werktn', forms).corrected).toEqual([['werktn', 'werkte']]);
});

it('takes the likeliest slip, and shows a word and no stem of one', () => {
  const names = lexiconOf({ entries: ['Lokale economie', 'Sociale werkplaats', 'Sociale balans'].map((title) => ({ kind: 'term', path: `/${title}/`, title })), compounds: [], typed: [['Lokale economie', 'doorstromen']] });
  expect(['socale', 'doorstrmen'].map((query) => understand(query, names).corrected)).toEqual([[['socale', 'sociale']], [['doorstrmen', 'doorstromen']]]);
});

it('takes “en” for no subject', () => {
  expect(understand('beschutte werkplaats en maatwerkbedrijf', lexicon).concepts.map(({ typed }) => typed)).toEqual(['beschutte werkplaats', 'maatwerkbedrijf']);
});

it('searches the texts by the Dutch word and not by an English one with the same stem, and by no word that says nothing', () => {
  const names = lexiconOf({ entries: [{ kind: 'term', path: '/a/', title: 'sociale economie', english: 'social economy' }, { kind: 'term', path: '/b/', title: 'sociale balans' }], compounds: [], typed: [['sociale balans', 'met een plan']] });
  expect(understand('sociale met een plan', names).concepts.map(({ alternatives }) => alternatives[0]!.text)).toEqual(['sociale', 'plan']);
});

it('reads numbers in words and codes of periods as we print them, and says so', () => {
  expect(understand('2012-S1', lexicon)).toMatchObject({ rewritten: 'eerste semester 2012', also: [] });
  expect(understand('zestienduizend', lexicon)).toMatchObject({ rewritten: '16.000', also: [] });
});

it('takes what asks for a share for no subject, and knows what should be counted', () => {
  const asked = (query: string) => understand(query, lexicon);
  expect(asked('welk deel van de werkplaatsen').concepts.map(({ typed }) => typed)).toEqual(['werkplaatsen']);
  expect(asked('aandeel').concepts.map(({ typed }) => typed)).toEqual(['aandeel']);
  expect(['welk deel van de werkplaatsen', 'hoeveel erkende werkplaatsen', 'hoeveel mensen werken in werkplaatsen', 'wat kost een werkplaats', 'stijgt de werkloosheid', 'maatwerk', 'hoeveel jaar'].map((query) => asked(query).intent.counted)).toEqual(['share', 'organisations', 'people', 'money', 'change', undefined, undefined]);
});

it('looks in the texts before it calls a word unknown', () => {
  const texts = { known: (word: string) => word === 'kat', near: (word: string) => (word === 'hnod' ? ['hond'] : []) };
  expect(understand('kat hnod zeppelin', lexicon, texts)).toMatchObject({ corrected: [['hnod', 'hond']], unknown: ['zeppelin'] });
});

it('takes the likeliest of all words in the texts, wherever it stands in their list', () => {
  const texts = textWords(['zeppelier', 'zeppelix', 'zeppeliz', 'zeppelin', 'zeppelien', 'tafel']);
  expect(understand('zepelin', lexicon, texts).corrected).toEqual([['zepelin', 'zeppelin']]);
  expect(understand('zeppeliq', lexicon, texts).concepts[0]!.alternatives.map(({ text }) => text)).toEqual(['zeppelix', 'zeppeliz', 'zeppelin']);
  // The stems of graag and garage are one slip apart.
  expect(understand('garages', lexicon, textWords(['graag']))).toMatchObject({ unknown: ['garages'] });
  expect(['zeppel', 'tafels', 'z', 'stoel'].map(texts.known)).toEqual([true, true, false, false]);
});

it('tells of no word that a long query leaves unsearched', () => {
  const words = Array.from({ length: 12 }, (_word, at) => `woord${'abcdefghijkl'[at]}`).join(' ');
  expect(understand(`${words} maatwerkberijf economiewerkplaats`, lexicon).corrected).toEqual([]);
  expect(understand(`maatwerkberijf economiewerkplaats ${words}`, lexicon).corrected.map(([typed]) => typed)).toEqual(['maatwerkberijf', 'economiewerkplaats']);
});

it('searches a compound that nobody wrote here by its parts', () => {
  const texts = { known: (word: string) => word === 'werkplaatsomvang', near: () => [] };
  expect(understand('economiewerkplaats', lexicon, texts)).toMatchObject({ corrected: [['economiewerkplaats', 'economie werkplaats']], unknown: [] });
  expect(understand('werkplaatsomvang', lexicon, texts).corrected).toEqual([]);
});

it('finds a compound of a number and letters only where it stands', () => {
  expect(understand('1e5 [a-z', lexicon, { known: () => false, near: () => [] })).toMatchObject({ unknown: ['1e5', 'z'] });
});

it('knows what cannot be looked for', () => {
  expect(['w', '[a-z', '???', '5', 'we', 'W2'].map(isSearchable)).toEqual([false, false, false, true, true, true]);
});

it('takes no half-typed word for a slip', () => {
  expect(understand('maatwerkb', lexicon).corrected).toEqual([]);
  expect(suggest('maatwerkb', lexicon)[0]?.path).toBe('/mwb/');
});

it.each(['maatwerkb', 'werkzaamheidsgraad', 'hoe kom ik in een maatwerkbedrijf', 'niet-werkende'])('suggests for %s from the names that may be meant what it suggests from all', (query) => {
  const some = mentioned(query, entries);
  expect(some.length).toBeLessThan(entries.length);
  expect(suggest(query, lexiconOf({ entries: some, compounds: [], typed: [] }))[0]).toEqual(suggest(query, lexicon)[0]);
});

it('suggests for a letter what is called so from there on, short names first', () => {
  expect(suggest('w', lexicon).map(({ path }) => path)).toEqual(['/decreet/', '/vormen/', '/graad/', '/bw/', '/nwwz/']);
  expect(suggest('bw', lexicon)[0]?.path).toBe('/bw/');
  const coded = lexiconOf({ entries: [{ kind: 'figure', path: '/krediet/', title: 'Krediet: JC0/1JE-F-2-D/WT' }, { kind: 'term', path: '/decreet/', title: 'decreet' }], compounds: [], typed: [] });
  expect(suggest('d', coded).map(({ path }) => path)).toEqual(['/decreet/']);
});

it('leaves a small letter that ends a query alone: it begins a word', () => {
  expect(understand('maatwerkbedrijf w', lexicon)).toEqual(understand('maatwerkbedrijf', lexicon));
  expect(understand('w', lexicon).concepts).toHaveLength(1);
});

it('suggests a figure of two datasets once, and of figures those first that come first', () => {
  const figure = (path: string, title: string, note: string) => ({ kind: 'figure', path, title, note }) as const;
  const printed = lexiconOf({ entries: [figure('/a/', 'Personen: Invoeg, eind 2011, een lange naam', '9'), figure('/b/', 'VTE: Invoeg, 2005', '2.215'), figure('/c/', 'VTE: Invoeg, 2005', '2.215')], compounds: [], typed: [] });
  expect(suggest('invoeg', printed).map(({ path }) => path)).toEqual(['/a/', '/b/']);
});

it('takes two letters for the beginning of a word, and no longer word that none has', () => {
  const texts = { known: () => false, near: () => [] };
  expect(['ma', 'qx'].map((query) => understand(query, lexicon, texts).unknown)).toEqual([[], ['qx']]);
});

it('suggests the question that is closest', () => {
  expect(suggest('hoe kom ik in een maatwerkbedrijf', lexicon)[0]).toEqual({ kind: 'explainer', path: '/decreet/#hoe-kom-je', title: 'Hoe kom je in een maatwerkbedrijf?', note: 'Wat is het maatwerkdecreet?' });
});

it('suggests nothing that only has the word in a longer name, or only by what it may mean', () => {
  const names = lexiconOf({
    entries: [
      { kind: 'term', path: '/lde/', title: 'lokale diensteneconomie (LDE)', names: ['lokale diensteneconomie', 'LDE'] },
      { kind: 'term', path: '/advies/', title: 'advies van de VDAB', names: ['advies lokale diensteneconomie'] },
      { kind: 'page', path: '/verkenner/', title: 'Programma’s: volg één jaar', names: ['invoeg lokale diensteneconomie arbeidszorg'] },
      { kind: 'figure', path: '/a/', title: 'Jobs: lokale diensteneconomie, 2005' },
      { kind: 'figure', path: '/b/', title: 'Jobs: lokale diensteneconomie, strijkateliers, 2005' },
    ],
    compounds: [],
    typed: [['lokale diensteneconomie', 'strijkatelier']],
  });
  expect(suggest('lde', names).map(({ path }) => path)).toEqual(['/lde/']);
  expect(suggest('strijkatelier', names).map(({ path }) => path)).toEqual(['/lde/', '/b/']);
});

describe('odd input', () => {
  it.each(['', '   ', '.*+?^${}()|[]\\', '💶🔥', '<script>', 'a'.repeat(10_000), 'maatwerk '.repeat(2_000), 'de het een', '"%s"', '\u0000'])('is no error: %j', (query) => {
    expect(() => rankNames(understand(query, lexicon), lexicon)).not.toThrow();
    expect(() => suggest(query, lexicon)).not.toThrow();
  });
});

it('takes a word of its own before one that a hyphen ties to another', () => {
  const titles = ['Wijk-werken', 'Kans op werk'];
  const names = lexiconOf({ entries: titles.map((title) => ({ kind: 'term', path: `/${title}/`, title })), compounds: [], typed: [] });
  const best = (query: string) => titles[rankNames(understand(query, names), names)[0]!.entry];
  expect(best('werk')).toBe('Kans op werk');
  expect(best('wijk-werken')).toBe('Wijk-werken');
});

it('takes an abbreviation as a whole, and a short word that a hyphen ties for no slip', () => {
  const known = lexiconOf({ entries: [{ kind: 'term', path: '/d/', title: 'dacht' }, { kind: 'term', path: '/b/', title: 'born' }], compounds: [], typed: [] });
  const texts = textWords(['imade', 'outsider']);
  expect(['DAC', 'IM', 'im', 'dac', 'burn-out', 'burn'].map((query) => understand(query, known, texts).unknown)).toEqual([['dac'], ['im'], ['im'], [], ['burn', 'out'], []]);
});

it('takes a question how many of them work for one after the share of people at work', () => {
  const asks = (query: string) => understand(query, lexicon).concepts.some(({ alternatives }) => alternatives.some(({ text }) => text === 'werkzaamheidsgraad'));
  expect(['hoeveel procent van de blinden werkt', 'percentage doven dat werkte in 2010', 'hoeveel mensen in een rolstoel werken'].map(asks)).toEqual([true, true, true]);
  expect(['hoeveel mensen werken in een werkplaats', 'hoeveel uur moet je werken', 'waar kan een blinde werken', 'hoe vaak vinden kortgeschoolde jongeren werk'].map(asks)).toEqual([false, false, false, false]);
});

it('knows a table by the number that its document gives it', () => {
  const tables = lexiconOf({ entries: [{ kind: 'dataset', path: '/a/', title: 'Rotatie', names: ['Tabel 5', 'Tabel 5 Beleidsbrief'] }, { kind: 'dataset', path: '/b/', title: 'Kansen', names: ['Tabel 4'] }], compounds: [], typed: [] });
  const found = (query: string) => rankNames(understand(query, tables), tables).map(({ entry }) => tables.entries[entry]!.path);
  expect([found('tabel 5')[0], found('tabel 4')[0], found('tabel 5 beleidsbrief 2012-2013')[0]]).toEqual(['/a/', '/b/', '/a/']);
  expect(understand('tabel 5', tables).concepts[0]!.alternatives.map(({ text }) => text)).toContain('Rotatie');
});

it('lets a name outweigh the day or the article beside it', () => {
  const names = lexiconOf({ entries: [{ kind: 'term', path: '/naam/', title: 'maatwerkdecreet' }, { kind: 'dataset', path: '/dag/', title: '12 juli 2013' }, { kind: 'dataset', path: '/art/', title: 'artikel 3' }], compounds: [], typed: [] });
  const found = (query: string) => names.entries[rankNames(understand(query, names), names)[0]!.entry]!.path;
  expect(['maatwerkdecreet 12 juli 2013', 'art. 3 maatwerkdecreet', 'artikel 3 maatwerkdecreet', '12 juli 2013', 'artikel 3'].map(found)).toEqual(['/naam/', '/naam/', '/naam/', '/dag/', '/art/']);
});

it('looks for no word that stands everywhere, and calls no part of a whole unknown', () => {
  const texts = { known: () => false, near: () => [] };
  expect(['de het een van', 'hoe', 'den', 'mensen', 'over'].map((query) => understand(query, lexicon).concepts.length)).toEqual([0, 0, 0, 1, 1]);
  expect(understand('Anna van den Zeppelin', lexicon, texts).concepts.map(({ typed }) => typed)).toEqual(['anna', 'zeppelin']);
  expect(['driekwart', 'zeppelin'].map((query) => understand(query, lexicon, texts).unknown)).toEqual([[], ['zeppelin']]);
});
