import { describe, expect, it } from 'vitest';
import type { RecordTable } from '../../src/model/records.ts';
import { read } from '../../src/pipeline/read.ts';
import { readRecords } from '../../src/pipeline/records.ts';
import { codelists } from './tiny.ts';

const label = { nl: 'x', en: 'x' };
const table: RecordTable = {
  id: 't',
  title: label,
  columns: [
    { id: 'id', label, kind: 'id' },
    { id: 'who', label, kind: 'code', codelist: 'programme' },
    { id: 'when', label, kind: 'date', optional: true },
    { id: 'source', label, kind: 'source' },
    { id: 'lines', label, kind: 'lines' },
  ],
};
const run = (...rows: string[]) => readRecords(read(new TextEncoder().encode(`${['id,who,when,source,lines', ...rows].join('\n')}\n`), 'data/x/t.csv'), table, { codelists, sources: new Set(['s']) });

describe('records', () => {
  it('keeps each row with its line in the file', () => {
    expect(run('one,A,2012-03,s,27-31;1568')).toEqual([{ table: 't', line: 2, values: { id: 'one', who: 'A', when: '2012-03', source: 's', lines: '27-31;1568' } }]);
  });
  it('takes an empty cell only where the source may be silent', () => {
    expect(run('one,A,,s,27')).toHaveLength(1);
    expect(() => run('one,,2012,s,27')).toThrow('data/x/t.csv:2:2  The column "who" is empty.');
  });
  it.each([
    ['one,Z,2012,s,27', 't.csv:2:2  The code "Z" is not in the code list "programme".'],
    ['one,A,12 maart,s,27', 't.csv:2:3  The date reads "12 maart".'],
    ['one,A,2012,q,27', 't.csv:2:4  There is no source "q".'],
    ['one,A,2012,s,27 en 28', 't.csv:2:5  The lines read "27 en 28".'],
  ])('refuses %s', (row, message) => {
    expect(() => run(row)).toThrow(message);
  });
  it('refuses two rows of one name, and another header', () => {
    expect(() => run('one,A,2012,s,27', 'one,B,2012,s,28')).toThrow('t.csv:3:1  The id "one" stands on line 2 too.');
    expect(() => readRecords(read(new TextEncoder().encode('id,who\none,A\n'), 'x.csv'), table, { codelists, sources: new Set() })).toThrow('The header reads "id,who"');
  });
});
