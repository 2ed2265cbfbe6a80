import { expect, it } from 'vitest';
import { comesClose, containsQuery, withoutEmptyWords } from '../../src/client/exact.ts';

it.each([
  ['aandelen', 'het aandeel van de groep'],
  ['tewerkstellingen', 'de tewerkstelling in 2005'],
  ['werkt', 'wie werk zoekt'],
  ['cooperaties', 'ook coöperaties'],
  ['maatwerk', 'een maatwerkbedrijf'],
  ['16215', 'eind 2011: 16.215 mensen'],
  ['38,6 %', 'dat is 38,6 %.'],
  ['9,4', 'Vrouwen 10,7 11,1 9,4'],
  ['3 269', 'Bereik 2 608 3 269 853'],
  ['853', '2 608 3 269 853'],
  ['+52%', 'evolutie +52% +13%'],
  ['50-plus', 'de 50-plussers'],
  ['beschutte werkplaats', 'in de beschutte werkplaatsen'],
])('finds "%s" in "%s"', (query, text) => {
  expect(containsQuery(query, text)).toBe(true);
});

it.each([
  ['personeel', 'het aantal per provincie'],
  ['werkzoekend', 'de werkzaamheidsgraad'],
  ['werkplekje', 'de sociale werkplaatsen'],
  ['doelmatig', 'het doel van de groep'],
  ['armoede', 'arm'],
  ['38,6', 'dat is 38,5 %'],
  ['386', 'dat is 38,6 %'],
  ['beschutte kat', 'in de beschutte werkplaatsen'],
])('does not find "%s" in "%s"', (query, text) => {
  expect(containsQuery(query, text)).toBe(false);
});

it('takes half a word for close, and a few letters not', () => {
  expect(comesClose('armoedegrens', 'in armoede')).toBe(true);
  expect(comesClose('inkomstenbelasting', 'in armoede')).toBe(false);
});

it('leaves out words that say nothing, unless there are no others', () => {
  expect(withoutEmptyWords('Wat is maatwerk?')).toBe('maatwerk?');
  expect(withoutEmptyWords('wat is dat')).toBe('wat is dat');
});
