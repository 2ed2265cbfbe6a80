import { describe, expect, it } from 'vitest';
import type { CrosstabLayout } from '../../src/model/dataset.ts';
import { normaliseCrosstab } from '../../src/pipeline/crosstab.ts';
import { normaliseStatements } from '../../src/pipeline/statements.ts';
import { read } from '../../src/pipeline/read.ts';
import { layout } from './tiny.ts';

const grid = (csv: string) => read(new TextEncoder().encode(csv), 'x.csv');
const cells = (csv: string, changed: Partial<CrosstabLayout>) =>
  [...normaliseCrosstab(grid(csv), 't', { ...layout, at: {}, valueColumns: [{ header: ['n'], at: {} }], ...changed }).cells].map(({ row, column, notes, cell }) => [cell.line, { ...row, ...column }, notes]);
const labels = { Alfa: { p: 'A' }, Beta: { p: 'B' } };

describe('crosstab', () => {
  it('repeats the label of a block and ties a note beside rows to those rows only', () => {
    const csv = ',,n\nAlfa,2006,1\n,2007,2\n(zonder x),2008,3\n,2009,4\n,2010*,5\nBeta,2006,6\n';
    const years = { '2006': { y: '6' }, '2007': { y: '7' }, '2008': { y: '8' }, '2009': { y: '9' }, '2010*': { y: '10' } };
    expect(cells(csv, { labelHeaders: [[''], ['']], labelColumns: [{ labels, fillDown: true }, { labels: years }], beside: { '(zonder x)': { footnote: 'x', rows: 2 } }, labelMarks: { '*': 'new' } })).toEqual([
      [2, { p: 'A', y: '6' }, []],
      [3, { p: 'A', y: '7' }, []],
      [4, { p: 'A', y: '8' }, ['x']],
      [5, { p: 'A', y: '9' }, ['x']],
      [6, { p: 'A', y: '10' }, ['new']],
      [7, { p: 'B', y: '6' }, []],
    ]);
  });
  it('takes a row with only a label as a heading, and looks through indentation', () => {
    expect(cells(',n\nGroep,\n     Alfa,1\nBeta,2\n', { labelColumns: [{ labels }], headings: ['Groep'] })).toEqual([
      [3, { p: 'A' }, []],
      [4, { p: 'B' }, []],
    ]);
  });
  it('spreads a heading that is printed over two columns', () => {
    expect(cells(',Groei,\n,(n),(%)\nAlfa,1,2\nBeta,3,4\n', { headerRows: 2, labelHeaders: [['', '']], labelColumns: [{ labels }], valueColumns: [{ header: ['Groei', '(n)'], at: { m: 'n' } }, { header: ['Groei', '(%)'], at: { m: '%' } }] })).toHaveLength(4);
  });
});

describe('statements', () => {
  const statements = { 'te veel': { m: 'n' } };
  const run = (csv: string) => normaliseStatements(grid(csv), 't', { kind: 'statements', at: { t: '1' }, statements });
  it('gives each figure in running text its coordinates and place', () => {
    expect(run('regel,uitspraak,waarde\n12,te veel,75%\n').cells).toEqual([{ cell: { table: 't', line: 2, field: 3 }, text: '75%', row: { t: '1', m: 'n' }, column: {}, notes: [], header: [] }]);
  });
  it.each([
    ['regel,wat,waarde\n', 'header'],
    ['regel,uitspraak,waarde\nx,te veel,1\n', 'line of the document'],
    ['regel,uitspraak,waarde\n12,te weinig,1\n', 'not described'],
    ['regel,uitspraak,waarde\n', 'stands in no row'],
  ])('refuses %j', (csv, message) => {
    expect(() => run(csv)).toThrow(message);
  });
  const range = (lower: string, upper: string) => run(`regel,uitspraak,waarde,nauwkeurigheid,ondergrens,bovengrens\n12,te veel,80 à 90 000,bereik,${lower},${upper}\n`);
  it('takes the two ends of a range, and never its middle', () => {
    expect([...range('80000', '90000').cells][0]!.wording).toEqual({ qualifier: 'range', lower: '80000', upper: '90000' });
  });
  it.each([
    ['90000', '80000', 'runs from 90000'],
    ['8000', '95000', 'not in the words'],
    ['80000', '', 'has the ends'],
  ])('refuses the range %s to %s', (lower, upper, message) => {
    expect(() => range(lower, upper)).toThrow(message);
  });
});
