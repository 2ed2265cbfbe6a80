/** A text small enough to check in your head, and what it may refer to. */
import type { DataRecord } from '../../src/model/records.ts';
import { checkTexts, type Known } from '../../src/prose/check.ts';
import { readProse, type Prose } from '../../src/prose/read.ts';
import { DataError } from '../../src/errors.ts';

/** "In het kort" with so many items. */
export const short = (items: number): string => `<InHetKort>\n\n${'- Kort.<Bron id="brief" plaats="§1" regel={3} />\n'.repeat(items)}\n</InHetKort>\n\n`;

/** The body below it begins at line 14. */
export const FRONT = '---\ntitle: Wat is maatwerk?\nsources: [brief]\n---\n\n' + short(3);

export const known = (texts: readonly Prose[]): Known => ({
  observations: new Map([
    ['tabel', [
      { value: '10', obsStatus: 'A', measure: 'persons', key: { group: 'A' }, timePeriod: '2011', decimals: 0, asPublished: '10', cell: { table: 't', line: 2, field: 2 }, notes: [] },
      { value: '20', obsStatus: 'A', measure: 'persons', key: { group: 'B' }, timePeriod: '2011', decimals: 0, asPublished: '20', cell: { table: 't', line: 3, field: 2 }, notes: [] },
      { value: null, obsStatus: 'L', measure: 'persons', key: { group: 'N' }, timePeriod: '2011', decimals: 0, asPublished: 'n.b.', cell: { table: 't', line: 4, field: 2 }, notes: [] },
    ]],
  ]),
  records: new Map<string, readonly DataRecord[]>([['rijen', [
    { table: 'r', line: 2, values: { id: 'r.1', theme: 'a', stance: 'for', count: '3' } },
    { table: 'r', line: 3, values: { id: 'r.3', theme: 'b', stance: 'worried', count: '4' } },
    { table: 'later', line: 2, values: { id: 'l.1', theme: 'a', stance: 'later' } },
  ]]]),
  norms: new Map([['lde-duur', { id: 'lde-duur', text: { nl: 'vijf jaar', en: 'five years' }, what: { nl: '', en: '' }, source: 'brief', place: '§1', line: 3, asPublished: 'vijf jaar' }]]),
  sources: new Set(['brief']),
  texts,
});

export const term = (forms: readonly string[]): Prose =>
  readProse('content/nl/begrippen/een.mdx', `---\nterm: een\nforms: [${forms.join(', ')}]\nsources: [brief]\n---\n\nEen.<Bron id="brief" plaats="§1" regel={3} />\n`);

/** The messages about a text of any kind. */
export function problemsIn(file: string, source: string, { forms = ['LDE'] }: { forms?: readonly string[] } = {}): readonly string[] {
  return checkTexts(known([readProse(file, source), term(forms)])).map(({ where, what, hint }) => new DataError(where, what, hint).message);
}

/** The messages about an explainer whose body this is, below a front that is in order. */
export const problemsOf = (body: string, { front = FRONT, forms = ['LDE'] }: { front?: string; forms?: readonly string[] } = {}): readonly string[] =>
  problemsIn('content/nl/uitleg/maatwerk.mdx', front + body, { forms });

/** Their first lines, without the file. */
export const briefly = (problems: readonly string[]): readonly string[] => problems.map((problem) => problem.split('\n')[0]!.replace(/^content\/nl\//, ''));
