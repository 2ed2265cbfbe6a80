import { describe, expect, it } from 'vitest';
import { CSV, codelists, description, layout, run, withLayout } from './tiny.ts';

const messageOf = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    expect((error as Error).name).toBe('DataError');
    return (error as Error).message;
  }
  throw new Error('No error was raised.');
};

describe('each wrong input names file, line, column, what is wrong and what to do', () => {
  it('takes the right one', () => {
    expect(run().sizes).toEqual(new Map([['x', 6]]));
  });
  it('a bad cell', () => {
    expect(messageOf(() => run(CSV.replace('1 000', '1 00O')))).toMatchInlineSnapshot(`
      "data/x/tabel-1.csv:2:2  The cell reads "1 00O", which is neither a number nor a declared status mark.
        Compare it with the print; if it stands for a missing value, add it to statusMarks in dataset.ts with the publisher's meaning."
    `);
  });
  it('a status mark that is not declared', () => {
    expect(messageOf(() => run(CSV.replace('1 000', '512 [z]')))).toMatchInlineSnapshot(`
      "data/x/tabel-1.csv:2:2  The cell reads "512 [z]", which is neither a number nor a declared status mark.
        Compare it with the print; if it stands for a missing value, add it to statusMarks in dataset.ts with the publisher's meaning."
    `);
  });
  it('an unknown label', () => {
    expect(messageOf(() => run(CSV.replace('Beta', 'Bêta')))).toMatchInlineSnapshot(`
      "data/x/tabel-1.csv:3:1  The label "Bêta" is not described.
        Compare it with the print; if it is right, add it to the labels of this column in dataset.ts."
    `);
  });
  it('a lost row', () => {
    expect(messageOf(() => run(CSV.replace('Beta,2.000,66.7\n', '')))).toMatchInlineSnapshot(`
      "data/x/tabel-1.csv  The label "Beta" of dataset.ts stands in no row.
        Look in the print for the lost row, or remove the label from dataset.ts."
    `);
  });
  it('a duplicate key', () => {
    expect(messageOf(() => run(`${CSV}Beta,2.000,66.7\n`))).toMatchInlineSnapshot(`
      "data/x/tabel-1.csv:5:2  The cell has the same coordinates as tabel-1:3:2: [["measure","persons"],["programme","B"],["time_period","2011"]].
        Two printed cells are two observations: tell them apart with a dimension or a measure in dataset.ts."
    `);
  });
  it('a missing code', () => {
    const lists = new Map([...codelists, ['programme', { ...codelists.get('programme')!, codes: codelists.get('programme')!.codes.slice(0, 1) }]]);
    expect(messageOf(() => run(CSV, {}, lists))).toMatchInlineSnapshot(`
      "data/x/tabel-1.csv:3:2  The code "B" is not in the code list "programme".
        Add it to data/codelists/programme.ts, or mend the label in dataset.ts."
    `);
  });
  it('a missing code list', () => {
    expect(messageOf(() => run(CSV, { dimensions: [{ ...description.dimensions[0]!, codelist: 'programma' }] }))).toMatchInlineSnapshot(`
      "data/x/dataset.ts  There is no code list "programma".
        Known lists: unit, theme, programme. Add data/codelists/programma.ts or name another."
    `);
  });
  it('a per cent sign in a count', () => {
    expect(messageOf(() => run(CSV.replace('1 000', '33%')))).toMatchInlineSnapshot(`
      "data/x/tabel-1.csv:2:2  The print says per cent and the measure "persons" has the unit PER.
        Give the column the right measure in dataset.ts."
    `);
  });
  it('a count where per cent is measured', () => {
    expect(messageOf(() => run(CSV, withLayout({ valueColumns: [{ header: ['Aantal'], at: { measure: 'share' } }, { header: ['%'], at: { measure: 'persons' } }] })))).toMatchInlineSnapshot(`
      "data/x/tabel-1.csv:2:2  The heading "Aantal" announces a count and the measure "share" has the unit PC.
        Give the column the right measure in dataset.ts."
    `);
  });
  it('a decimal in an exact count', () => {
    expect(messageOf(() => run(CSV.replace('1 000', '"10,5"')))).toMatchInlineSnapshot(`
      "data/x/tabel-1.csv:2:2  The cell reads "10,5" and "persons" is an exact count.
        Make the measure "rounded" when it is printed with a rounding; else compare the cell with the print."
    `);
  });
  it('an extra cell', () => {
    expect(messageOf(() => run(CSV.replace('2.000', '2,000')))).toMatchInlineSnapshot(`
      "data/x/tabel-1.csv:3:4  The row has 4 cells and the first row has 3.
        Remove the extra column, or put a cell that holds a comma between double quotes."
    `);
  });
  it('an extra column', () => {
    expect(messageOf(() => run(CSV.replaceAll('\n', ',\n')))).toMatchInlineSnapshot(`
      "data/x/tabel-1.csv:1:4  The table has 4 columns and dataset.ts describes 3.
        Describe the column in valueColumns, or remove it from the file when it is not printed."
    `);
  });
  it('a missing cell', () => {
    expect(messageOf(() => run(CSV.replace(',100', '')))).toMatchInlineSnapshot(`
      "data/x/tabel-1.csv:4:2  The row has 2 cells and the first row has 3.
        Add the missing cell; a cell that is printed empty stays empty between its commas."
    `);
  });
  it('another heading', () => {
    expect(messageOf(() => run(CSV.replace('Aantal', 'Getal')))).toMatchInlineSnapshot(`
      "data/x/tabel-1.csv:1:2  The heading reads "Getal" and dataset.ts says "Aantal".
        Compare both with the print, and mend the one that differs from it."
    `);
  });
  it('a byte order mark', () => {
    expect(messageOf(() => run(`\uFEFF${CSV}`))).toMatchInlineSnapshot(`
      "data/x/tabel-1.csv:1:1  The file starts with a byte order mark.
        Save it as UTF-8 without BOM."
    `);
  });
  it('CRLF', () => {
    expect(messageOf(() => run(CSV.replaceAll('\n', '\r\n')))).toMatchInlineSnapshot(`
      "data/x/tabel-1.csv:1:3  The line ends in CRLF.
        Save the file with line feeds (LF) only."
    `);
  });
  it('semicolons', () => {
    expect(messageOf(() => run(';Aantal;%\nAlfa;1 000;33\n'))).toMatchInlineSnapshot(`
      "data/x/tabel-1.csv:1:1  The cells are separated by semicolons.
        Save the file with commas between the cells; a cell with a decimal comma goes between double quotes."
    `);
  });
  it('an empty file', () => {
    expect(messageOf(() => run(''))).toMatchInlineSnapshot(`
      "data/x/tabel-1.csv  The file is empty.
        Transcribe the printed table: one line a printed row, commas between cells."
    `);
  });
  it('an empty line', () => {
    expect(messageOf(() => run(CSV.replace('Beta', '\nBeta')))).toMatchInlineSnapshot(`
      "data/x/tabel-1.csv:3:1  The line is empty.
        Remove it: each line is a printed row."
    `);
  });
  it('an open quote', () => {
    expect(messageOf(() => run(CSV.replace('"33,3"', '"33,3')))).toMatchInlineSnapshot(`
      "data/x/tabel-1.csv:2:3  Quoted field unterminated.
        Put a cell that holds a comma or a quote between double quotes, and double the quotes inside it."
    `);
  });
  it('a cell over two lines', () => {
    expect(messageOf(() => run(CSV.replace('Alfa', '"Al\nfa"')))).toMatchInlineSnapshot(`
      "data/x/tabel-1.csv:2:1  The cell runs over a line end.
        Write a label that is printed over two lines on one line, with a space."
    `);
  });
  it('another encoding', () => {
    expect(messageOf(() => run(Uint8Array.from([0x41, 0xe9, 0x0a])))).toMatchInlineSnapshot(`
      "data/x/tabel-1.csv:1:1  The file is not UTF-8 here, or lost a character before.
        Compare the cell with the print. Save it as UTF-8 without BOM: in Excel "CSV UTF-8", then remove the mark with an editor."
    `);
  });
  it('a file that no table describes', () => {
    expect(messageOf(() => run(CSV, { tables: [{ ...description.tables[0]!, id: 'tabel-2', layout }] }))).toMatchInlineSnapshot(`
      "data/x/tabel-2.csv  The file is not there, and dataset.ts describes its table.
        Transcribe the table, or remove it from tables in dataset.ts."
    `);
  });
  it('a footnote that nothing carries', () => {
    expect(messageOf(() => run(CSV, { footnotes: [{ id: 'idle', origin: 'ours', text: { nl: 'x', en: 'x' } }] }))).toMatchInlineSnapshot(`
      "data/x/dataset.ts  No cell carries the footnote "idle".
        Tie it to its cells with labelMarks, beside or cellNotes, or remove it."
    `);
  });
  it('a status mark that is never printed', () => {
    expect(messageOf(() => run(CSV, { statusMarks: { 'n.b.': { obsStatus: 'O', meaning: { nl: 'x', en: 'x' } } } }))).toMatchInlineSnapshot(`
      "data/x/dataset.ts  The status mark "n.b." is never printed.
        Remove it from statusMarks, or look for the lost cell."
    `);
  });
  it('a period we do not write', () => {
    expect(messageOf(() => run(CSV, withLayout({ at: { time_period: 'juni 2011' } })))).toMatchInlineSnapshot(`
      "data/x/tabel-1.csv:2:2  The period "juni 2011" is not one we write.
        Write 2011, 2012-S1, 2008-06 or 2009-12-31."
    `);
  });
  it('a dimension without a code', () => {
    expect(messageOf(() => run(CSV, withLayout({ labelColumns: [{ labels: { Alfa: { programme: 'A' }, Beta: { programme: 'B' }, Totaal: {} } }] })))).toMatchInlineSnapshot(`
      "data/x/tabel-1.csv:4:2  The cell has no "programme".
        Give it in the layout of the table in dataset.ts."
    `);
  });
  it('arithmetic that nobody explained', () => {
    expect(messageOf(() => run(CSV.replace('3000', '3001').replace('"33,3"', '"33,4"')))).toMatchInlineSnapshot(`
      "data/x/dataset.ts  The print does not add up:
        x.total.tabel-1:4:2: printed 3001, recomputed 3000 (1 000 + 2.000)
        x.share.tabel-1:2:3: printed 33.4, recomputed 33.3 (1 000 / 3001 × 100)
        x.share.tabel-1:3:3: printed 66.7, recomputed 66.6 (2.000 / 3001 × 100)
        Compare the cells with the print. If they are right, explain each difference in explanations."
    `);
  });
  it('an explanation of nothing', () => {
    expect(messageOf(() => run(CSV, { explanations: [{ checks: ['total.tabel-1:4:2'], cause: 'error', certainty: 'certain', text: { nl: 'x', en: 'x' } }] }))).toMatchInlineSnapshot(`
      "data/x/dataset.ts  The explanation of "x.total.tabel-1:4:2" explains no discrepancy.
        The figures agree now, or the address is wrong: remove or mend the explanation."
    `);
  });
  it('a check that finds no operand', () => {
    expect(messageOf(() => run(CSV, { checks: [{ ...description.checks[0]!, operands: [{ at: { programme: 'C' } }] }] }))).toMatchInlineSnapshot(`
      "data/x/dataset.ts  The check "total" finds 0 operands at {"programme":"C"}, where one is meant.
        Mend the coordinates, or name the fields that follow the result in \`over\`."
    `);
  });
});
