import { expect, it } from 'vitest';
import { shareIn } from '../../src/search/fractions.ts';
import { inPrint } from '../../src/search/in-print.ts';
import { NO_SHARES, SHARES } from '../lib/shares.ts';

it.each([
  ['zestienduizend', '16.000'],
  ['tweehonderdduizend mensen', '200.000 mensen'],
  ['vijfenveertig procent', '45 procent'],
  ['drieëntwintigduizend', '23.000'],
  ['honderdentien', '110'],
  ['duizendeneen nachten', '1.001 nachten'],
  ['twee miljoen', '2 miljoen'],
  ['tien duizend euro', '10 duizend euro'],
  ['vijfhonderd duizend euro', '500 duizend euro'],
  ['een duizend euro', '1 duizend euro'],
  ['één miljoen', '1 miljoen'],
  ['honderd duizend euro', '100 duizend euro'],
  ['vijf en twintig procent', '25 procent'],
  ['één en veertig duizend', '41 duizend'],
  ['mannen en twintig procent', 'mannen en 20 procent'],
  ['2012-S1', 'eerste semester 2012'],
  ['2012 s2', 'tweede semester 2012'],
  ['S1 2012', 'eerste semester 2012'],
  ['1e semester 2012', 'eerste semester 2012'],
  ['2012-06', 'juni 2012'],
  ['2011-12-31', 'eind 2011'],
  ['2010-12', 'december 2010'],
  ['2011-12', '2011-2012'],
  ['1999-00', '1999-2000'],
  ['31/12/2011', 'eind 2011'],
  ['1/7/2012', '1 juli 2012'],
  ['30-06-2012', '30 juni 2012'],
  ['30.6.2012', '30 juni 2012'],
])('writes %s as %s', (typed, printed) => {
  expect(inPrint(typed)).toBe(printed);
});

it.each(['een honderdtal werknemers', 'honderdste', 'duizenden', 'duizenden euro', 'honderden mensen', 'vijftigduizendste', '2011-02-30', '30/2/2011', '31/13/2011', '1/8', '1/12/20112', '2011-13-01', 'vijf werkplaatsen', 'artikel zestig', 'vijftigplussers', 'duizend', '2012-2013', '2012-14', '500 duizend euro', 'honderd vijftig euro', 'onderduizend', 'wat is een vte', 'wat is een euro waard', 'W2'])('leaves %s as it is', (typed) => {
  expect(inPrint(typed)).toBe(typed);
});

it.each(SHARES)('%s is a share of %d %%', (text, share) => {
  expect(shareIn(text)).toBe(share);
});

it.each([...NO_SHARES, '2012/2013', '1/7/2012', '5 op 3'])('%s is no share', (text) => {
  expect(shareIn(text)).toBeUndefined();
});
