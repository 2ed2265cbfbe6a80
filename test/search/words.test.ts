import { describe, expect, it } from 'vitest';
import { cutter, cutterByEar } from '../../src/search/compounds.ts';
import { slipBetween } from '../../src/search/distance.ts';
import { fold, stem, stemsOf, wordsOf } from '../../src/search/words.ts';

it('folds capitals, accents and raised figures', () => {
  expect(fold('Coöperatie W²')).toBe('cooperatie w2');
});

it('takes the words of a text, without the ’s of a plural and without soft breaks', () => {
  expect(wordsOf('LDE’s, 50-plus\u2060 en maat\u00adwerk')).toEqual(['lde', '50', 'plus', 'en', 'maatwerk']);
});

it('takes initials for one word', () => {
  expect(wordsOf('N-VA en CD&V; e-mail, niet-werkend, 50-plus')).toEqual(['nva', 'en', 'cdv', 'e', 'mail', 'niet', 'werkend', '50', 'plus']);
});

it.each([
  ['bedrijf', 'bedrijven'],
  ['werkplaats', 'werkplaatsen'],
  ['werkzoekende', 'werkzoekenden'],
  ['werkloos', 'werkloze', 'werklozen', 'werkloosheid'],
  ['subsidie', 'subsidies'],
  ['vacature', 'vacatures'],
  ['graad', 'graden'],
  ['decreet', 'decreten'],
  ['doorstroom', 'doorstromen', 'doorstroming'],
  ['huis', 'huizen'],
  ['man', 'mannen'],
  ['premie', 'premies'],
  ['groen', 'groene'],
  ['industrie', 'industrieen'],
  ['economie', 'ekonomie'],
  ['sector', 'sektor', 'sectoren'],
])('the forms of %s share a stem', (...forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1);
});

it.each([['werk', 'werkloos'], ['maat', 'maatwerk'], ['bereik', 'bereiken niet'], ['kans', 'kansengroep'], ['over', 'overheid'], ['2010', '2011']])('%s and %s do not', (a, b) => {
  expect(stemsOf(a)).not.toEqual(stemsOf(b));
});

it.each([
  ['artikle', 'artikel', true],
  ['maatwerkberijf', 'maatwerkbedrijf', true],
  ['abc', 'abd', true],
  ['abc', 'abcd', true],
  ['abc', 'abc', false],
  ['abc', 'cba', false],
  ['hond', 'kat', false],
  ['abcd', 'abdec', false],
  // By ear: two letters apart and more, but one sound.
  ['altijt', 'altijd', true],
  ['arbijdszorg', 'arbeidszorg', true],
  ['hauten', 'houten', true],
  ['dekreet', 'decreet', true],
  ['sentrum', 'centrum', true],
  ['fijftigplusser', 'vijftigplusser', true],
  ['rechelgeving', 'regelgeving', true],
  // And a slip besides, in a word that is long enough to be known again.
  ['tewerkstijling', 'tewerkstelling', true],
  ['zijl', 'wel', false],
])('whether one slip makes %s of %s', (a, b, expected) => {
  expect([slipBetween(a, b), slipBetween(b, a)].map((slip) => slip !== undefined)).toEqual([expected, expected]);
});

it.each([['middelen', 'midelen'], ['hadden', 'haden'], ['puzzel', 'puzel'], ['accent', 'aksent'], ['zeggen', 'zechen']])('%s and %s sound the same', (a, b) => {
  expect(slipBetween(a, b)).toBe(1);
});

describe('a compound', () => {
  const cut = cutter(['maatwerk', 'bedrijf', 'doelgroep', 'werknemers', 'begroting', 'artikel', 'kansen', 'groep', 'vakantie']);

  it.each([
    ['maatwerkbedrijven', ['maatwerk', 'bedrijven']],
    ['doelgroepwerknemer', ['doelgroep', 'werknemer']],
    ['begrotingsartikel', ['begrotings', 'artikel']],
    ['kansengroepen', ['kansen', 'groepen']],
  ])('is cut where both sides are words: %s', (word, parts) => {
    expect(cut(word)).toEqual(parts);
  });

  it.each(['bedrijven', 'werkzaamheid', 'groepsvakanties0', 'maatje'])('is nothing else: %s', (word) => {
    expect(cut(word)).toBeUndefined();
  });
});

it('cuts a compound that is written by ear into the words that were meant', () => {
  const cut = cutterByEar(['arbeidsmarkt', 'bereik', 'begroting', 'artikel', 'overheid']);
  expect(['arbeidsmarktberijk', 'begrotingsartikkel', 'overheit'].map(cut)).toEqual([['arbeidsmarkt', 'bereik'], ['begroting', 'artikel'], undefined]);
});
