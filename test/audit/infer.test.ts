import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import type { CheckDeclaration } from '../../src/model/audit.ts';
import type { DatasetDescription } from '../../src/model/dataset.ts';
import type { Observation } from '../../src/model/observation.ts';
import { beforeSlip } from '../../src/audit/slips.ts';
import { description } from '../pipeline/tiny.ts';

const same = (text: string) => ({ nl: text, en: text });

/** A table with a row a programme and a column a measure; each cell is `<value>`, and its place follows. */
function inferred(rows: Readonly<Record<string, readonly string[]>>, measures: readonly string[], checks: readonly CheckDeclaration[], failing: readonly string[]) {
  const observations = Object.entries(rows).flatMap(([programme, cells], row) =>
    cells.map((value, column): Observation => ({
      measure: measures[column]!, key: { programme }, timePeriod: '2011', value, obsStatus: 'A', decimals: value.split('.')[1]?.length ?? 0, asPublished: value, cell: { table: 't', line: row + 2, field: column + 2 }, notes: [],
    })),
  );
  const tiny: DatasetDescription = {
    ...description,
    measures: measures.map((id) => ({ id, label: same(id), definition: same(id), unit: 'PER', kind: id === 'rate' || id === 'left' ? 'rounded' : 'exact' })),
    checks,
    explanations: failing.length === 0 ? [] : [{ checks: failing, cause: 'error', certainty: 'unsure', text: same('x.') }],
  };
  const found = audit(new Map([['x', { description: tiny, observations }]]), { checks: [], explanations: [] });
  return found.filter(({ verdict }) => verdict === 'discrepancy').map(({ id, inference, suspects }) => ({
    id,
    suspects: suspects.map(({ line, field }) => `${line}:${field}`),
    ...(inference && { slip: inference.slip, instead: inference.cells.map(({ instead }) => instead), mends: inference.mends.length, breaks: inference.breaks.length }),
  }));
}

const total: CheckDeclaration = { id: 'total', kind: 'sum', title: same('total'), over: ['measure'], result: { at: { programme: 'T' } }, operands: [{ at: { programme: 'A|B' } }] };
const rate: CheckDeclaration = { id: 'rate', kind: 'share', title: same('rate'), over: ['programme'], result: { at: { measure: 'rate', programme: 'A|B' } }, operands: [{ at: { measure: 'part' } }, { at: { measure: 'whole' } }] };

describe('which number is most likely wrong', () => {
  it('the total, when one other digit mends all that share it', () => {
    const across: CheckDeclaration = { id: 'across', kind: 'sum', title: same('across'), over: ['programme'], result: { at: { measure: 'all' } }, operands: [{ at: { measure: 'men' } }, { at: { measure: 'women' } }] };
    expect(inferred({ A: ['10', '20', '30'], B: ['1', '2', '3'], T: ['11', '22', '43'] }, ['men', 'women', 'all'], [total, across], ['total.t:4:4', 'across.t:4:4'])).toEqual(
      ['total', 'across'].map((id) => ({ id: `x.${id}.t:4:4`, suspects: ['4:4'], slip: 'digit', instead: ['33'], mends: 2, breaks: 0 })),
    );
  });

  it('two figures of one column, when each in the place of the other mends both rows', () => {
    expect(inferred({ A: ['30', '200', '30.0'], B: ['20', '100', '10.0'] }, ['part', 'whole', 'rate'], [rate], ['rate.t:2:4', 'rate.t:3:4'])).toEqual(
      [2, 3].map((line) => ({ id: `x.rate.t:${line}:4`, suspects: ['2:3', '3:3'], slip: 'swapped', instead: ['100', '200'], mends: 2, breaks: 0 })),
    );
  });

  it('a result that reads as its neighbour does was copied', () => {
    expect(inferred({ A: ['25', '100', '25.0'], B: ['64', '80', '25.0'] }, ['part', 'whole', 'rate'], [rate], ['rate.t:3:4'])).toEqual([{ id: 'x.rate.t:3:4', suspects: ['3:4'], slip: 'copied', instead: ['80.0'], mends: 1, breaks: 0 }]);
  });

  it('nothing, when no slip mends more than it breaks: the result is doubted', () => {
    expect(inferred({ A: ['10'], B: ['20'], T: ['4415'] }, ['all'], [total], ['total.t:4:2'])).toEqual([{ id: 'x.total.t:4:2', suspects: ['4:2'] }]);
  });

  it('nothing, when two explanations are as good', () => {
    const either = inferred({ A: ['30', '200', '30.0'], B: ['30', '100', '15.0'] }, ['part', 'whole', 'rate'], [rate], ['rate.t:2:4', 'rate.t:3:4']);
    expect(either.map(({ suspects, slip }) => [suspects, slip])).toEqual([[['2:4'], undefined], [['3:4'], undefined]]);
  });

  it('an operand, when other identities vouch for the result', () => {
    const again: CheckDeclaration = { id: 'again', kind: 'equal', title: same('again'), result: { at: { measure: 'all', programme: 'T' } }, operands: [{ at: { measure: 'copy', programme: 'T' } }] };
    const found = inferred({ A: ['10', '10'], B: ['27', '20'], T: ['30', '30'] }, ['all', 'copy'], [total, again], ['total.t:4:2']);
    expect(found).toEqual([{ id: 'x.total.t:4:2', suspects: ['3:2'], slip: 'digit', instead: ['20'], mends: 1, breaks: 0 }]);
  });
});

describe('the slips that make a number of another', () => {
  it('keeps sign and decimals, and starts with no zero', () => {
    const before = beforeSlip('-10.5');
    expect(before.get('-10.4')).toBe('one');
    expect(before.get('-15.0')).toBe('order');
    expect(before.get('-20.5')).toBe('digit');
    expect([...before.keys()].filter((value) => !/^-[1-9]\d\.\d$/.test(value))).toEqual([]);
  });
  it('goes over a ten, and never gives the number itself', () => {
    expect(beforeSlip('999').get('1000')).toBe('one');
    expect(beforeSlip('111').has('111')).toBe(false);
  });
});
