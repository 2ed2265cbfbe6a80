import { expect, it } from 'vitest';
import type { FigureIndex } from '../../src/search/entry.ts';
import { asksNumber, figuresByNumber, figuresByWords, numberQuery } from '../../src/search/find-figures.ts';
import { lexiconOf } from '../../src/search/lexicon.ts';
import { mayAskNumber } from '../../src/search/may-number.ts';
import { typedWords } from '../../src/search/typed-words.ts';
import { understand } from '../../src/search/understand.ts';

const lexicon = lexiconOf({ entries: [{ kind: 'term', path: '/a/', title: 'arbeidshandicap' }, { kind: 'dataset', path: '/g/', title: 'Werkzaamheidsgraad' }], compounds: [], typed: typedWords });
const index: FigureIndex = {
  sets: [
    {
      id: 'graad', title: 'Werkzaamheidsgraad', themes: [], sources: { t: 's' }, measures: [{ label: 'Graad', unit: '%', code: 'PC' }],
      rows: [
        ['t:2:2', '38,6', 'Werkzaamheidsgraad: Met arbeidshandicap, 2011', '38.6', 0, 0, '2011', [], []],
        ['t:2:1', '33,5', 'Werkzaamheidsgraad: Met arbeidshandicap, 2010', '33.5', 0, 0, '2010', [], []],
        ['t:3:2', '71,8', 'Werkzaamheidsgraad: Totaal, 2011', '71.8', 0, 1, '2011', [], []],
      ],
    },
    {
      id: 'geld', title: 'Budgetten', themes: [], sources: { t: 's' }, measures: [{ label: 'Bedrag', unit: 'euro', code: 'EUR' }, { label: 'Mensen', unit: 'personen', code: 'PER' }],
      rows: [
        ['t:2:1', '249.836.000 euro', 'Krediet: Beschutte werkplaatsen, 2013', '249836000', 0, 0, '2013', [], []],
        ['t:3:1', '189.422', 'Mensen: Totaal, 2012', '189422', 1, 1, '2012', [], []],
        ['t:4:1', '189', 'Mensen: Invoeg, 2012', '189', 1, 2, '2012', [], []],
        ['t:5:1', '.627**', 'Verband: Lean, 2018', '0.627', 1, 3, '2018', [], []],
        ['t:6:1', 'n.b.', 'Mensen: Niet bekend, 2012', null, 1, 4, '2012', [], []],
        ['t:7:1', '4.790', 'Mensen: Som, 2009', '4790', 1, 5, '2009', [], [], { corrected: { value: '6390', text: '6.390' } }],
      ],
    },
    {
      id: 'delen', title: 'Delen', themes: [], sources: { t: 's' }, measures: [{ label: 'Aandeel', unit: '%', code: 'PC' }, { label: 'Paren', unit: 'paren', code: 'NR' }],
      rows: [
        ['t:2:1', '-3%', 'Evolutie: Vrouwen, 2009', '-3', 0, 0, '2009', [], []],
        ['t:3:1', '3,0', 'Aandeel: Vrouwen, 2009', '3.0', 0, 1, '2009', [], []],
        ['t:4:1', 'Bijna 1 op de 3', 'Aandeel: Jongeren, 2009', '33', 0, 2, '2009', [], []],
        ['t:5:1', '33%', 'Aandeel: Mannen, 2009', '33', 0, 3, '2009', [], []],
        ['t:6:1', '33', 'Paren: Alle, 2009', '33', 1, 4, '2009', [], []],
      ],
    },
    {
      id: 'combinaties', title: 'Combinaties', themes: [], sources: { t: 's' }, measures: [{ label: 'Werkzoekenden', unit: 'personen', code: 'PER' }],
      rows: [
        ['t:2:5', '244', 'Werkzoekenden: Allochtoon: ja, Arbeidshandicap: ja, Vijftigplus: ja, juni 2012', '244', 0, 0, '2012-06', [], []],
        ['t:3:5', '2179', 'Werkzoekenden: Allochtoon: neen, Arbeidshandicap: ja, Vijftigplus: ja, juni 2012', '2179', 0, 1, '2012-06', [], []],
        ['t:4:5', '13', 'Werkzoekenden: Allochtoon: ja, Arbeidshandicap: neen, Vijftigplus: ja, juni 2012', '13', 0, 2, '2012-06', [], []],
        ['t:5:5', '77', 'Werkzoekenden: Vijftigplus: ja, niet vermeld, juni 2012', '77', 0, 3, '2012-06', [], []],
      ],
    },
  ],
};
const byNumber = (query: string) => figuresByNumber(numberQuery(query)!, understand(query, lexicon).concepts, index).map(({ row, rounded, otherSign }) => `${row[1]}${rounded ? ' rounded' : ''}${otherSign ? ' other sign' : ''}`);

it.each([
  ['38,6', ['38,6']],
  ['38.6', ['38,6']],
  ['38,6 %', ['38,6']],
  ['38,6 in 2011', ['38,6']],
  ['38,6 in 2010', []],
  ['39', ['38,6 rounded']],
  ['38,58', ['38,6 rounded']],
  ['189422', ['189.422']],
  ['189.422', ['189.422']],
  ['189 422', ['189.422']],
  ["189'422", ['189.422']],
  ['189·422', ['189.422']],
  ['38·6', ['38,6']],
  ['38’6', ['38,6']],
  ['0,386', ['38,6']],
  // Of another unit than the one typed, it comes last, and not at all when it is rounded.
  ['33 %', ['33%', 'Bijna 1 op de 3', '33,5 rounded', '33']],
  ['189.000 €', []],
  ['189.000', ['189.422 rounded']],
  ['189', ['189']],
  ['249,8 miljoen euro', ['249.836.000 euro rounded']],
  ['249836000', ['249.836.000 euro']],
  [',627', ['.627**']],
  ['4790', ['4.790']],
  ['6.390', ['4.790']],
  ['6390', ['4.790']],
  ['6390 in 2009', ['4.790']],
  ['6390 in 2010', []],
  ['987654', []],
  ['honderdnegenentachtigduizend', ['189.422 rounded']],
  ['189 duizend', ['189.422 rounded']],
  ['250 miljoen euro', ['249.836.000 euro rounded']],
  ['250 miljoen vte', []],
  // What is printed so, before what is worth the same; a part of a whole only as a share.
  ['vrouwen 3,0 %', ['3,0', '-3%']],
  ['3 %', ['-3%', '3,0']],
  // Who types a sign means it: the other one is told, and what is rounded besides is another number.
  ['-3 %', ['-3%', '3,0 other sign']],
  ['−3,0', ['-3%', '3,0 other sign']],
  ['+3,0', ['3,0', '-3% other sign']],
  ['-38,58', []],
  ['1/3', ['Bijna 1 op de 3', '33% rounded']],
  ['een derde', ['Bijna 1 op de 3', '33% rounded']],
  ['1 op 3', ['Bijna 1 op de 3', '33% rounded']],
  ['1/3 jongeren', ['Bijna 1 op de 3']],
  // A year, and not what rounds to it.
  ['2011', []],
  ['2000', []],
])('%s finds %j', (query, expected) => {
  expect(byNumber(query)).toEqual(expected);
});

it.each(['w2', 'W²', 'art60', 'artikel 60', 'artikel 1/3 van het decreet', '50-plus', 'maatwerk 2011', 'fout in tabel 7', 'maatwerk', 'W2', '1e5'])('%s asks for no number', (query) => {
  expect(numberQuery(query)).toBeUndefined();
});

it.each(['38,6', 'tienduizend', 'vijf procent', '¾', 'een derde', 'de helft', 'drie op vier', '2012'])('knows before it looks that %s may ask for a number', (query) => {
  expect([mayAskNumber(query), numberQuery(query) !== undefined]).toEqual([true, true]);
});

it.each(['maatwerk', 'kans op werk', 'de derde fase'])('loads nothing to look for a number in %s', (query) => {
  expect(mayAskNumber(query)).toBe(false);
});

it('takes a part of a whole that no figure is for a word like another', () => {
  const [third, seventh] = ['1/3', '1/7'].map((query) => numberQuery(query)!);
  expect([asksNumber(third, figuresByNumber(third!, [], index)), asksNumber(seventh, figuresByNumber(seventh!, [], index)), asksNumber(numberQuery('987654'), [])]).toEqual([true, false, true]);
});

it.each([
  ['werkzaamheidsgraad arbeidshandicap', ['38,6', '33,5']],
  ['werkzaamheidsgraad handicap 2010', ['33,5']],
  ['budget beschutte werkplaatsen', ['249.836.000 euro']],
  ['zeppelin arbeidshandicap', []],
  ['hoeveel mensen werkten met een arbeidshandicap in 2011', ['38,6']],
  // Traits that were not asked, or that are not known, come last; who lacks a trait is not counted for it.
  ['vijftigplus', ['2179', '13', '244', '77']],
  ['vijftigplus arbeidshandicap', ['2179', '244']],
  ['vijftigplus arbeidshandicap 2011', []],
  // In which file they should come is not what they count.
  ['csv arbeidshandicap 2011', ['38,6']],
])('%s counts %j', (query, expected) => {
  expect(figuresByWords(understand(query, lexicon).concepts, index).map(({ row }) => row[1])).toEqual(expected);
});

it('counts the words that are somewhere, when another is nowhere', () => {
  const nowhere = { known: () => false, near: () => [] };
  expect(figuresByWords(understand('zeppelin arbeidshandicap', lexicon, nowhere).concepts, index).map(({ row }) => row[1])).toEqual(['38,6', '33,5', '2179', '244']);
});

it('puts figures that say the word as it was typed, alone or in a longer word, before those of what else it means', () => {
  const rows = [['1010', 'Sociale werkplaatsen'], ['480', 'Kringloopcentra']].map(([printed, label], at) => [`t:${at}:1`, printed!, `Jobs: ${label}, 2005`, printed!, 0, at, '2005', [], []] as const);
  const jobs: FigureIndex = { sets: [{ id: 'jobs', title: 'Jobs', themes: [], sources: {}, measures: [{ label: 'Jobs', unit: 'jobs', code: 'JOB' }], rows }] };
  const found = figuresByWords(understand('kringloop', lexicon).concepts, jobs);
  expect(found.map(({ row, typed }) => [row[1], typed])).toEqual([['480', true], ['1010', false]]);
});

it('puts the figure of what is named before a total that holds it', () => {
  const rows = [['7885', 'Totaal maatwerk + LDE'], ['2027', 'Lokale diensteneconomie'], ['5858', 'Totaal maatwerk']].map(([printed, label], at) => [`t:${at}:1`, printed!, `Aantal: ${label}, eind 2011`, printed!, 0, at, '2011', [], []] as const);
  const people: FigureIndex = { sets: [{ id: 'aantal', title: 'Bereik', themes: [], sources: {}, measures: [{ label: 'Aantal', unit: 'personen', code: 'PER' }], rows }] };
  const known = lexiconOf({ entries: [{ kind: 'term', path: '/l/', title: 'lokale diensteneconomie (LDE)' }], compounds: [], typed: [] });
  const found = (query: string) => figuresByWords(understand(query, known).concepts, people).map(({ row }) => row[1]);
  expect(found('LDE 2011 aantal')).toEqual(['2027', '7885']);
  expect(found('maatwerk 2011')).toEqual(['5858', '7885']);
});

it('puts a total before its parts, where no part is named, and takes it for no figure of one trait', () => {
  const rows = [['27060', 'Werkzoekenden: Werkzoekend met een indicatie van arbeidshandicap'], ['141702', 'Werkzoekenden met minstens één kenmerk: Allochtoon: totaal, Arbeidshandicap: totaal'], ['189422', 'Werkzoekenden: Allochtoon: totaal, Arbeidshandicap: totaal'], ['26062', 'Werkzoekenden (NWWZ): Met arbeidshandicap']]
    .map(([printed, label], at) => [`t:${at}:1`, printed!, `${label}, juni 2012`, printed!, 0, at, '2012-06', [], []] as const);
  const people: FigureIndex = { sets: [{ id: 'aantal', title: 'Mensen', themes: [], sources: {}, measures: [{ label: 'Werkzoekenden', unit: 'personen', code: 'PER' }], rows }] };
  const found = (query: string) => figuresByWords(understand(query, lexicon).concepts, people).map(({ row }) => row[1]);
  expect(found('hoeveel werkzoekenden')).toEqual(['189422', '141702', '27060', '26062']);
  expect(found('werkzoekenden met arbeidshandicap')).toEqual(['26062', '27060']);
});
