import { expect, test } from 'vitest';
import { cutAtLines, lineMark } from '../../src/components/comparison.ts';

test('a rendered text is cut at its marks, without white space around a cell', () => {
  const html = `\n${lineMark('voor-wie')}\n<p>Voor <b>iedereen</b>.</p>\n\n<ul><li>Een</li></ul>\n${lineMark('geld')}<p>Niemand.</p>`;
  expect([...cutAtLines(html)]).toEqual([
    ['voor-wie', '<p>Voor <b>iedereen</b>.</p>\n\n<ul><li>Een</li></ul>'],
    ['geld', '<p>Niemand.</p>'],
  ]);
});

test('what stands before the first mark is no cell, and other comments cut nothing', () => {
  expect([...cutAtLines(`<p>Vooraf.</p>${lineMark('duur')}<p>Een</p><!-- geen lijn --><p>jaar.</p>`)]).toEqual([['duur', '<p>Een</p><!-- geen lijn --><p>jaar.</p>']]);
});

test('a text without marks has no cells, an empty line an empty one', () => {
  expect([...cutAtLines('<p>Tekst.</p>')]).toEqual([]);
  expect([...cutAtLines(`${lineMark('duur')}\n${lineMark('geld')}`)]).toEqual([['duur', ''], ['geld', '']]);
});

test('a text shown whole shows no mark', () => expect(lineMark('duur')).toMatch(/^<!--.*-->$/));
