/** One printed figure as a reference: BibTeX and RIS, for who writes with a reference manager. */
export interface CitedCell {
  /** Of the dataset. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly year: string;
  readonly version: string;
  /** `tabel-5:4:2` */
  readonly cell: string;
  /** The sentence that says the figure, with its warning. */
  readonly sentence: string;
  readonly address: string;
}

export function bibtexOf({ id, title, publisher, year, version, cell, sentence, address }: CitedCell): string {
  const fields = [
    ['title', escaped(title)],
    ['author', `{${escaped(publisher)}}`],
    ['year', year],
    ['version', version],
    ['url', address],
    ['note', escaped(sentence)],
  ];
  return `@misc{${`${id}-${cell}`.replace(/[^\w-]+/g, '-')},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}

export function risOf({ title, publisher, year, version, sentence, address }: CitedCell): string {
  const lines = [['TY', 'DATA'], ['TI', title], ['AU', publisher], ['PY', year], ['ET', version], ['UR', address], ['N1', sentence], ['ER', '']];
  return `${lines.map(([tag, value]) => `${tag}  - ${value}`).join('\r\n')}\r\n`;
}

/** What BibTeX reads as more than a letter. */
const escaped = (text: string): string => text.replace(/[\\{}]/g, '').replace(/[%&$#_]/g, '\\$&');
