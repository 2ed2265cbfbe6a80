import { z } from 'astro/zod';
import { fillIn } from '../audit/explain.ts';
import type { Audited } from '../audit/select.ts';
import { DataError } from '../errors.ts';
import type { Finding } from '../model/audit.ts';
import { cellId } from '../model/cell.ts';
import { CORRECTION_STATUSES, stands, type Correction, type CorrectionDeclaration, type PublisherCorrection } from '../model/correction.ts';
import type { Revision } from '../model/revision.ts';
import { date } from './date.ts';
import { judge } from './judge.ts';
import { localised } from './localised.ts';

const file = 'data/corrections.ts';

/** What a correction is checked against: each dataset's notes, and the characters of each of its cells. */
export interface Correctable {
  readonly revisions: readonly Revision[];
  readonly textAt: (cell: string) => string | undefined;
}

const text = z.string().min(1);
const stated = {
  dataset: text,
  cell: z.string().regex(/^[\w.-]+:\d+:\d+$/, 'expected <table>:<line>:<field>'),
  printed: text,
  version: text,
  date,
  status: z.enum(CORRECTION_STATUSES),
  reason: localised,
};
const correction = z.discriminatedUnion('whose', [
  z.strictObject({ ...stated, whose: z.literal('publisher'), corrected: z.string().regex(/^-?\d+(\.\d+)?$/, 'expected a plain decimal such as 639 or -0.5'), evidence: z.array(z.string()).min(1) }),
  z.strictObject({ ...stated, whose: z.literal('ours'), published: text }),
]);
const shape = z.strictObject({ corrections: z.array(correction) });

/** Does each correction still apply, to a cell that reads what it says, and do the findings bear it out? */
export function resolveCorrections(declared: readonly CorrectionDeclaration[], datasets: ReadonlyMap<string, Correctable>, findings: readonly Finding[], audited: ReadonlyMap<string, Audited>): Correction[] {
  judge(shape, { corrections: declared }, file, 'src/model/correction.ts');
  const standing = new Set<string>();
  return declared.map((one) => {
    const name = `${one.dataset}/${one.cell}`;
    const dataset = datasets.get(one.dataset);
    if (!dataset) throw new DataError({ file }, `The correction of ${name} is about a dataset that does not exist.`, `Name one of ${[...datasets.keys()].join(', ')}.`);
    if (!dataset.revisions.some(({ version }) => version === one.version)) throw new DataError({ file }, `The correction of ${name} came with version ${one.version}, which data/${one.dataset}/dataset.ts does not know.`, 'Raise the version there, with a revision that tells of the correction, or mend the version here.');
    if (stands(one)) {
      if (standing.has(name)) throw new DataError({ file }, `The cell ${name} is corrected twice.`, 'Withdraw the earlier correction, or make one of the two.');
      standing.add(name);
      checkApplies(one, name, dataset.textAt(one.cell));
      if (one.whose === 'publisher') checkEvidence(one, name, findings);
    }
    const evidence = one.whose === 'publisher' ? one.evidence : [];
    const [table, line, field] = one.cell.split(':');
    return {
      ...one,
      id: `${one.dataset}.v${one.version}.${one.cell}`,
      cell: { table: table!, line: Number(line), field: Number(field) },
      reason: fillIn({ checks: evidence, text: one.reason }, findings, one.dataset, audited, file),
    };
  });
}

function checkApplies(one: CorrectionDeclaration, name: string, reads: string | undefined): void {
  if (reads === undefined) throw new DataError({ file }, `There is no cell ${name} to correct.`, 'Write <table>:<line>:<field>, counted from 1 in the CSV.');
  if (reads !== one.printed) throw new DataError({ file }, `The correction of ${name} is of "${one.printed}", and the cell reads "${reads}".`, 'It no longer applies: compare the cell with the print, then mend the correction, or withdraw it.');
  if (one.whose === 'ours' && one.published === one.printed) throw new DataError({ file }, `The correction of ${name} changes nothing.`, 'published is what we gave before, printed what the table reads now.');
}

/** A correction is no guess: a discrepancy that is certain, at this cell, whose sum gives the corrected value. */
function checkEvidence({ dataset, cell, corrected, evidence }: PublisherCorrection, name: string, findings: readonly Finding[]): void {
  for (const id of evidence) {
    const found = findings.find((finding) => finding.id === id);
    if (found?.verdict !== 'discrepancy') throw new DataError({ file }, `The correction of ${name} leans on "${id}", which is no discrepancy.`, 'Name a finding of data/audit.json, or withdraw the correction when the figures agree now.');
    if (found.certainty !== 'certain') throw new DataError({ file }, `The correction of ${name} leans on "${id}", whose explanation is not certain.`, 'What is only likely is told as a finding and corrects nothing.');
    if (found.result.dataset !== dataset || cellId(found.result.cell) !== cell) throw new DataError({ file }, `The correction of ${name} leans on "${id}", which is about another cell.`, 'Name a finding whose result is this cell.');
    if (found.recomputed !== corrected) throw new DataError({ file }, `The correction of ${name} says ${corrected}, and "${id}" gives ${found.recomputed}.`, 'Mend the value, or name another finding.');
  }
}
