import type { Explanation, Finding } from '../model/audit.ts';
import { cellId, type CellRef } from '../model/cell.ts';
import type { Observation } from '../model/observation.ts';
import { LOCALES, type Locale, type Localised } from '../model/text.ts';
import { DataError } from '../errors.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Audited } from './select.ts';

/**
 * Ties explanations to the discrepancies they explain. Stops on a discrepancy that nobody explained, on an explanation of
 * something that is none, and on a suspect or a `{cell}` in its text that is no printed cell.
 */
export function explain(findings: readonly Finding[], explanations: readonly Explanation[], datasets: ReadonlyMap<string, Audited>, file: string): Finding[] {
  const byFinding = new Map<string, Explanation>();
  for (const explanation of explanations) {
    for (const id of explanation.checks) {
      if (byFinding.has(id)) throw new DataError({ file }, `The finding "${id}" is explained twice.`, 'Keep one of the two.');
      byFinding.set(id, explanation);
    }
  }
  checkComplete(findings, byFinding, file);
  return findings.map((finding) => {
    const explanation = byFinding.get(finding.id);
    if (!explanation) return finding;
    return {
      ...finding,
      verdict: explanation.cause === 'definition' ? ('definition' as const) : finding.verdict,
      suspects: explanation.suspects?.map((address) => suspectAt(address, finding.dataset, datasets, file)) ?? [],
      doubt: explanation.checks[0]!,
      certainty: explanation.certainty,
      ...(explanation.how && { how: explanation.how }),
      ...(explanation.rivals && { rivals: explanation.rivals }),
      ...(explanation.quote && { quote: explanation.quote }),
      explanation: fillIn(explanation, findings, finding.dataset, datasets, file),
    };
  });
}

function checkComplete(findings: readonly Finding[], byFinding: ReadonlyMap<string, Explanation>, file: string): void {
  const wrong = findings.filter(({ verdict }) => verdict === 'discrepancy');
  const unexplained = wrong.filter(({ id }) => !byFinding.has(id));
  if (unexplained.length > 0) {
    const list = unexplained.map(({ id, published, recomputed, formula }) => `${id}: printed ${published}, recomputed ${recomputed} (${formula})`);
    throw new DataError({ file }, `The print does not add up:\n  ${list.join('\n  ')}`, 'Compare the cells with the print. If they are right, explain each difference in explanations.');
  }
  const idle = [...byFinding.keys()].find((id) => !wrong.some((finding) => finding.id === id));
  if (idle !== undefined) throw new DataError({ file }, `The explanation of "${idle}" explains no discrepancy.`, 'The figures agree now, or the address is wrong: remove or mend the explanation.');
}

/**
 * Puts the figures into the text as its language writes them, so that no printed number is typed twice: `{tabel-7:19:3}` is the
 * number of that cell, `{=tabel-7:19:8}` what the other figures make of it.
 */
export function fillIn({ checks, text }: Pick<Explanation, 'checks' | 'text'>, findings: readonly Finding[], dataset: string, datasets: ReadonlyMap<string, Audited>, file: string): Localised {
  const outcome = (address: string): string => {
    const found = findings.find(({ id, result }) => checks.includes(id) && cellId(result.cell) === address);
    if (!found) throw new DataError({ file }, `The explanation uses {=${address}}, and explains no check of that cell.`, 'Name a cell whose check this explanation is about.');
    return found.recomputed;
  };
  const [nl, en] = LOCALES.map((locale) =>
    text[locale].replace(/\{(=?)([^{}]+)\}/g, (_whole, recomputed: string, address: string) =>
      recomputed ? formatNumber(outcome(address), locale) : written(observationAt(address, dataset, datasets, file), locale),
    ),
  );
  return { nl: nl!, en: en! };
}

/** Its number; the printed characters of what is none. */
const written = ({ value, asPublished }: Observation, locale: Locale): string => (value === null ? asPublished : formatNumber(value, locale));

/** A suspect stands in the dataset of the result, where readers look for it. */
function suspectAt(address: string, home: string, datasets: ReadonlyMap<string, Audited>, file: string): CellRef {
  if (address.includes('/')) throw new DataError({ file }, `The suspect "${address}" is in another dataset.`, 'Name suspects in the dataset of the result only, and tell of the other cell in the text.');
  return observationAt(address, home, datasets, file).cell;
}

/** The observation at `<table>:<line>:<field>` of the dataset, or at `<dataset>/<table>:<line>:<field>` of another. */
function observationAt(address: string, home: string, datasets: ReadonlyMap<string, Audited>, file: string): Observation {
  const [place, other] = address.split('/').toReversed();
  const found = datasets.get(other ?? home)?.observations.find(({ cell }) => cellId(cell) === place);
  if (!found) throw new DataError({ file }, `There is no printed cell "${address}".`, 'Write <table>:<line>:<field>, with a <dataset>/ before it for a cell of another dataset.');
  return found;
}
