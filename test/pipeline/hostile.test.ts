/** Values that would do harm, and files as other programs leave them: each is text like any other, or an error that says where and what to do. */
import { describe, expect, it } from 'vitest';
import { DataError } from '../../src/errors.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { CSV, run, withLayout } from './tiny.ts';

const errorOf = (csv: string | Uint8Array): DataError => {
  try {
    run(csv);
  } catch (error) {
    expect(error).toBeInstanceOf(DataError);
    return error as DataError;
  }
  throw new Error('No error was raised.');
};
const withLabel = (label: string, csv = CSV.replace('Alfa', label)) =>
  run(csv, withLayout({ labelColumns: [{ labels: { [label]: { programme: 'A' }, Beta: { programme: 'B' }, Totaal: { programme: 'T' } } }] }));
const bytesOf = (text: string, encoding: 'utf16le' | 'latin1') => new Uint8Array(Buffer.from(text, encoding));

describe('a label that is text', () => {
  it.each(['</script><script>alert(1)</script>', '\'\'><img src=x onerror=alert(1)>', '${alert(1)}', '{{7*7}}', '%3Cscript%3E', '&lt;b&gt;', 'مرحبا', '🇧🇪', 'constructor', '__proto__x', 'toString'])('%s is kept to the letter', (label) => {
    const { files } = withLabel(label);
    const { grids } = JSON.parse([...files.get('data/x/dataset.json')!].join('')) as Dataset;
    expect(grids[0]!.rows[1]!.cells[0]).toBe(label);
  });
  it('may hold ten million characters', () => {
    const label = 'a'.repeat(10_000_000);
    expect([...withLabel(label).files.get('data/x/dataset.json')!].join('')).toContain(label);
  });
});

describe('a name that JavaScript knows is no label, no status mark and no word for a number', () => {
  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])('%s', (name) => {
    expect(errorOf(CSV.replace('Alfa', name)).message).toContain(`data/x/tabel-1.csv:2:1  The label "${name}" is not described.`);
    expect(errorOf(CSV.replace('1 000', name)).message).toContain(`data/x/tabel-1.csv:2:2  The cell reads "${name}", which is neither`);
  });
});

describe('a cell that a spreadsheet would run', () => {
  it.each(['=HYPERLINK(1)', '=1+1', '@SUM(1)', '+cmd|x', '-x'])('%s is refused at its place', (cell) => {
    expect(errorOf(CSV.replace('Alfa', cell)).message).toBe(`data/x/tabel-1.csv:2:1  The cell reads "${cell}", which a spreadsheet would run as a formula.\n  The file is published as it stands: leave out the mark before the text, and tell of it in a footnote when it is printed.`);
  });
});

describe('what cannot be seen is refused at its place, and named', () => {
  it.each([
    ['NUL', '\0', 'U+0000'],
    ['escape', '\x1b', 'U+001B'],
    ['right-to-left override', '\u202e', 'U+202E'],
    ['right-to-left mark', '\u200f', 'U+200F'],
    ['zero width space', '\u200b', 'U+200B'],
    ['soft hyphen', '\u00ad', 'U+00AD'],
    ['byte order mark inside', '\ufeff', 'U+FEFF'],
    ['line separator', '\u2028', 'U+2028'],
  ])('%s', (_name, character, code) => {
    expect(errorOf(CSV.replace('Beta', `Be${character}ta`)).message).toBe(`data/x/tabel-1.csv:3:1  The cell holds the invisible character ${code}.\n  Remove it: only what is printed is transcribed.`);
  });
  it('a tab', () => {
    expect(errorOf(CSV.replace('1 000', '1\t000')).message).toContain('data/x/tabel-1.csv:2:2  The cell holds a tab.');
  });
});

describe('a file as another program saves it', () => {
  it.each([
    ['Excel, Unicode text', bytesOf(`\ufeff${CSV.replaceAll(',', '\t').replaceAll('\n', '\r\n')}`, 'utf16le'), '1:1  The file is UTF-16.'],
    ['Excel, CSV UTF-8', new TextEncoder().encode(`\ufeff${CSV}`), '1:1  The file starts with a byte order mark.'],
    ['Excel, CSV in Belgium', CSV.replaceAll('"33,3"', '33,3').replaceAll(/(?<!33),/g, ';').replaceAll('\n', '\r\n'), '1:1  The line ends in CRLF.'],
    ['the same with LF', CSV.replaceAll('"33,3"', '33,3').replaceAll(/(?<!33),/g, ';'), '1:1  The cells are separated by semicolons.'],
    ['with a line for Excel', `sep=;\n${CSV.replaceAll(',', ';')}`, '1:1  The cells are separated by semicolons.'],
    ['Excel for Mac, CR', CSV.replaceAll('\n', '\r'), '1:3  The line ends in CR.'],
    ['mixed line ends', CSV.replace('Totaal', '\rTotaal'), '4:1  The line ends in CR.'],
    ['Windows-1252', bytesOf(CSV.replace('Beta', 'Bèta'), 'latin1'), '3:1  The file is not UTF-8 here'],
    ['UTF-8 with one cell in Windows-1252', Buffer.concat([Buffer.from(',Aantal,%\n"Alfa, é",1,2\n'), Buffer.from('B\xe9ta', 'latin1')]), '3:1  The file is not UTF-8 here'],
    ['a lone surrogate', Buffer.concat([Buffer.from(',Aantal,%\nAlfa,1,'), Buffer.from([0xed, 0xa0, 0x80])]), '2:3  The file is not UTF-8 here'],
    ['a lost character', CSV.replace('Beta', 'B\ufffdta'), '3:1  The file is not UTF-8 here, or lost a character before.'],
    ['cut off inside a quote', CSV.slice(0, CSV.indexOf('33,3') + 2), '2:3  Quoted field unterminated.'],
    ['nothing but line ends', '\n\n\n', '  The file is empty.'],
  ])('%s', (_name, csv, said) => {
    const { message, hint } = errorOf(csv);
    expect(message).toContain(`data/x/tabel-1.csv${said.startsWith(' ') ? '' : ':'}${said}`);
    expect(hint).toMatch(/\S.*\.$/);
  });
});

describe('a file of another size', () => {
  it('a hundred thousand columns', () => {
    expect(errorOf(CSV.replace(',Aantal', ',x'.repeat(100_000)).replaceAll('\n', `${','.repeat(99_999)}\n`)).message).toMatch(/^data\/x\/tabel-1\.csv:\d+:\d+ {2}The (table|row) has \d+ (columns|cells)/);
  });
  it('a cell of ten million characters, told in one line that fits a screen', () => {
    const { message } = errorOf(CSV.replace('1 000', '9'.repeat(10_000_000)));
    expect(message).toMatch(/^data\/x\/tabel-1\.csv:2:2 {2}The cell reads "9+… \(10000\d{3} characters\)\n {2}Look in the print/);
    expect(message.length).toBeLessThan(2000);
  });
  it('two headings alike are two columns when they stand for two things, and refused when they do not', () => {
    const twice = (second: string) => withLayout({ valueColumns: [{ header: ['Aantal'], at: { measure: 'persons' } }, { header: ['Aantal'], at: { measure: 'persons', time_period: second } }] });
    const csv = ',Aantal,Aantal\nAlfa,1,2\nBeta,2,3\nTotaal,3,5\n';
    const counts = { measures: [{ id: 'persons', label: { nl: 'x', en: 'x' }, definition: { nl: 'x', en: 'x' }, unit: 'PER', kind: 'exact' as const }], checks: [] };
    expect(run(csv, { ...counts, ...twice('2012') }).sizes.get('x')).toBe(6);
    expect(() => run(csv, { ...counts, ...twice('2011') })).toThrow('data/x/tabel-1.csv:2:3  The cell has the same coordinates as tabel-1:2:2');
  });
});

it('an error never steers the terminal it is printed on', () => {
  expect(new DataError({ file: 'x' }, 'a\x1b[2Jb\u202ec', 'z').message).toBe('x  a<U+001B>[2Jb<U+202E>c\n  z');
});

