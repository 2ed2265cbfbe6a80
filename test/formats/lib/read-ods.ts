/** Reads the cells of an ODS as the standard says, with a SAX parser: a second opinion on what was written. */
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'saxen';

type Attributes = Readonly<Record<string, string>>;
export type OdsCell = string | number | null;

/** By sheet; a date as ISO 8601, an empty cell as null. Formulas are refused. */
export function readOds(bytes: Uint8Array): ReadonlyMap<string, readonly (readonly OdsCell[])[]> {
  const sheets = new Map<string, OdsCell[][]>();
  let rows: OdsCell[][] = [];
  let cell: Attributes = {};
  let text: string[] | undefined;
  const parser = new Parser();
  parser.on('openTag', (name: string, attributes: () => Attributes) => {
    const own = attributes();
    if (name === 'table:table') sheets.set(own['table:name']!, (rows = []));
    if (name === 'table:table-row') rows.push([]);
    if (name === 'table:table-cell') { cell = own; text = undefined; }
    if (name === 'text:p') text = [...(text ?? []), ''];
    if (name === 'text:s' && text) text[text.length - 1] += ' '.repeat(Number(own['text:c'] ?? 1));
    if (own['table:formula'] !== undefined) throw new Error(`A formula: ${own['table:formula']}`);
  });
  parser.on('text', (value: string, decode: (value: string) => string) => { if (text) text[text.length - 1] += decode(value); });
  parser.on('closeTag', (name: string) => {
    if (name === 'text:p' || name !== 'table:table-cell') return;
    const value = valueOf(cell, text?.join('\n'));
    rows.at(-1)!.push(...Array<OdsCell>(Number(cell['table:number-columns-repeated'] ?? 1)).fill(value));
    text = undefined;
  });
  parser.parse(strFromU8(unzipSync(bytes)['content.xml']!));
  return sheets;
}

function valueOf(cell: Attributes, text: string | undefined): OdsCell {
  switch (cell['office:value-type']) {
    case 'float': return Number(cell['office:value']);
    case 'date': return cell['office:date-value']!.slice(0, 10);
    case 'string': return text ?? '';
    default: return null;
  }
}
