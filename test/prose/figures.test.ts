import { expect, test } from 'vitest';
import { typedIn } from '../../src/prose/checks/figures.ts';

test.each(['op 23 september 2021', 'in 2012', 'in 2012-2013', 'de cijfers van 2010*', 'artikel 60, §7', 'tabel 7', 'tabellen 5, 6 en 7', 'de 16e', 'ISO 26000', 'twee pijlers', 'vier organisaties', 'een jaar', 'derde sector', 'van 1 tot 3 mei 2012'])(
  'no figure in "%s"',
  (text) => expect(typedIn(text)).toEqual([]),
);

test.each([
  ['in 2012 waren er 12 mensen', '12'],
  ['goed voor 38,6 %', '38,6 %'],
  ['20.000 mensen', '20.000'],
  ['na vijf jaar', 'vijf jaar'],
  ['Zestig procent', 'Zestig procent'],
  ['bijna de helft van hen', 'de helft'],
  ['een kwart van de mensen', 'een kwart van'],
  ['het verdubbelde', 'verdubbelde'],
  ['2012,5 mensen', '2012,5'],
])('a figure in "%s"', (text, figure) => expect(typedIn(text).map((typed) => typed.text)).toEqual([figure]));
