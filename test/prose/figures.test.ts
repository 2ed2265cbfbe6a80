import { expect, test } from 'vitest';
import { typedIn } from '../../src/prose/checks/figures.ts';

test.each([
  'op 23 september 2021', 'in 2012', 'in 2012-2013', 'de cijfers van 2010*', 'artikel 60, §7', 'artikel 60, §7 en 8', 'tabel 7', 'tabellen 5, 6 en 7', 'de 16e', 'ISO 26000', 'van 1 tot 3 mei 2012', '(EU) 2018/1523',
  'nam in 2006 mensen aan', 'telt §4.2.5 mensen',
  'twee pijlers', 'vier organisaties', 'een jaar', 'één keer', 'één voorwaarde', 'ouder dan vijftig', 'een vijfde groep', 'een derde bron', 'derde sector', 'de eerste helft van 2012', 'kwartaal', 'een kwartier', 'tweetalig', 'tachtigers',
])('no figure in "%s"', (text) => expect(typedIn(text)).toEqual([]));

test.each([
  ['in 2012 waren er 12 mensen', '12'],
  ['goed voor 38,6 %', '38,6 %'],
  ['20.000 mensen', '20.000'],
  ['2012,5 mensen', '2012,5'],
  // A year, an article or a table is none with a unit or what is counted behind it.
  ['voor 2012 mensen', '2012'],
  ['in 2012 uren', '2012'],
  ['2000 VTE', '2000'],
  ['2012 %', '2012 %'],
  ['tabel 7 %', '7 %'],
  ['artikel 500', '500'],
  ['tabel 7, 12 mensen', '12'],
  ['§7 procent', '7'],
  ['de 100e', '100'],
  // Words with a unit, also over the end of a line.
  ['na vijf jaar', 'vijf jaar'],
  ['na vijf\njaar', 'vijf\njaar'],
  ['Zestig procent', 'Zestig procent'],
  ['een procent meer', 'een procent'],
  ['één euro', 'één euro'],
  ['anderhalf jaar', 'anderhalf jaar'],
  ['twee werkdagen', 'twee werkdagen'],
  ['drie miljoen', 'drie miljoen'],
  ['honderd VTE', 'honderd VTE'],
  ['een driejarig plan', 'driejarig'],
  ['een tiental', 'tiental'],
  // Large numbers in words.
  ['vijfentwintig plannen', 'vijfentwintig'],
  ['tweeëndertig plannen', 'tweeëndertig'],
  ['tweehonderd plannen', 'tweehonderd'],
  ['honderdvijftig plannen', 'honderdvijftig'],
  ['zestien mensen', 'zestien mensen'],
  ['dertig organisaties', 'dertig organisaties'],
  // Shares and ratios.
  ['bijna de helft van hen', 'helft'],
  ['een kwart van de mensen', 'een kwart'],
  ['driekwart', 'driekwart'],
  ['een derde van hen', 'een derde'],
  ['twee derde', 'twee derde'],
  ['drie vijfden', 'drie vijfden'],
  ['één op de drie', 'één op de drie'],
  ['een op vijf', 'een op vijf'],
  ['1 op de 11', '1 op de 11'],
  ['3½ jaar', '3'],
  ['½ plaats', '½'],
  ['driemaal', 'driemaal'],
  ['drievoudig', 'drievoudig'],
  ['het verdubbelde', 'verdubbelde'],
  ['dubbel zo veel', 'dubbel zo'],
])('a figure in "%s"', (text, figure) => expect(typedIn(text).map((typed) => typed.text)[0]).toBe(figure));

test('each is named once, in the order of the text', () => {
  expect(typedIn('twee op de vijf, 12, na drie jaar').map(({ text, at }) => [text, at])).toEqual([['twee op de vijf', 0], ['12', 17], ['drie jaar', 24]]);
});
