/** A text small enough to check in your head, and what it may refer to. */
import { checkTexts, type Known } from '../../src/prose/check.ts';
import { readProse, type Prose } from '../../src/prose/read.ts';
import { DataError } from '../../src/errors.ts';

export const FRONT = '---\ntitle: Wat is maatwerk?\nsources: [brief]\n---\n\n<InHetKort>\n\n- Kort.<Bron id="brief" plaats="§1" regel={3} />\n\n</InHetKort>\n\n';

export const known = (texts: readonly Prose[]): Known => ({
  observations: new Map([
    ['tabel', [
      { value: '10', obsStatus: 'A', measure: 'persons', key: { group: 'A' }, timePeriod: '2011', decimals: 0, asPublished: '10', cell: { table: 't', line: 2, field: 2 }, notes: [] },
      { value: '20', obsStatus: 'A', measure: 'persons', key: { group: 'B' }, timePeriod: '2011', decimals: 0, asPublished: '20', cell: { table: 't', line: 3, field: 2 }, notes: [] },
    ]],
  ]),
  records: new Map([['rijen', [{ table: 'r', line: 2, values: { id: 'r.1', stance: 'for', count: '3' } }]]]),
  norms: new Map([['lde-duur', { id: 'lde-duur', text: { nl: 'vijf jaar', en: 'five years' }, what: { nl: '', en: '' }, source: 'brief', place: '§1', line: 3, asPublished: 'vijf jaar' }]]),
  sources: new Set(['brief']),
  texts,
});

export const term = (forms: readonly string[]): Prose =>
  readProse('content/nl/begrippen/een.mdx', `---\nterm: een\nforms: [${forms.join(', ')}]\nsources: [brief]\n---\n\nEen.<Bron id="brief" plaats="§1" regel={3} />\n`);

/** The messages about an explainer whose body this is, below a front that is in order. */
export function problemsOf(body: string, { front = FRONT, forms = ['LDE'] }: { front?: string; forms?: readonly string[] } = {}): readonly string[] {
  const text = readProse('content/nl/uitleg/maatwerk.mdx', front + body);
  return checkTexts(known([text, term(forms)])).map(({ where, what, hint }) => new DataError(where, what, hint).message);
}
