import type { CheckDeclaration, CrossAudit, Finding } from '../model/audit.ts';
import { cellId } from '../model/cell.ts';
import { DataError } from '../errors.ts';
import { identities } from './checks/index.ts';
import { figureOf, instancesOf, type Audited, type Instance } from './select.ts';
import { explain } from './explain.ts';
import { DivisionByZero } from './interval.ts';
import { judge, type Figure, type Outcome } from './verdict.ts';

const CROSS_FILE = 'data/audit.ts';

/**
 * Is the publisher's arithmetic right? One finding for each identity at each printed cell, the good ones too. Stops on a
 * discrepancy that nobody explained and on an explanation of something that is none: both ask for a person.
 */
export function audit(datasets: ReadonlyMap<string, Audited>, cross: CrossAudit): Finding[] {
  const own = [...datasets.values()].flatMap((home) => {
    const { id, checks, explanations } = home.description;
    const file = `data/${id}/dataset.ts`;
    return explain(checks.flatMap((check) => run(check, home, datasets, file)), explanations.map((one) => ({ ...one, checks: one.checks.map((check) => `${id}.${check}`) })), datasets, file);
  });
  const across = explain(cross.checks.flatMap((check) => run(check, undefined, datasets, CROSS_FILE)), cross.explanations, datasets, CROSS_FILE);
  return checkIds([...own, ...across]);
}

function checkIds(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  for (const { id } of findings) {
    if (seen.has(id)) throw new DataError({ file: CROSS_FILE }, `Two checks give the finding "${id}".`, 'Give one of them another id.');
    seen.add(id);
  }
  return [...findings];
}

function run(check: CheckDeclaration, home: Audited | undefined, datasets: ReadonlyMap<string, Audited>, file: string): Finding[] {
  const findings = instancesOf(check, home, datasets, file).flatMap((instance) => compare(check, instance, file) ?? []);
  if (findings.length === 0) throw new DataError({ file }, `The check "${check.id}" has a missing operand everywhere, so it checks nothing.`, 'Remove it, or mend its coordinates.');
  return findings;
}

/** One identity at one cell; undefined when the result or an operand was not measured. */
function compare(check: CheckDeclaration, { dataset, result, roles }: Instance, file: string): Finding | undefined {
  const identity = identities[check.kind];
  if (identity.arity !== 'many' && roles.length !== identity.arity) throw new DataError({ file }, `The check "${check.id}" has ${roles.length} operands and a ${check.kind} takes ${identity.arity}.`, 'Mend its operands.');
  const figure = figureOf({ dataset, observation: result });
  const figures = roles.map((role) => role.map(figureOf).filter((one) => one !== undefined));
  if (!figure || figures.flat().length < roles.flat().length) return undefined;
  const { id } = dataset.description;
  const place = `${id}.${check.id}.${cellId(result.cell)}`;
  return {
    id: place,
    dataset: id,
    check: check.id,
    kind: check.kind,
    title: check.title,
    formula: identity.write(figures.map(writeRole)),
    result: { dataset: id, cell: result.cell, asPublished: result.asPublished },
    operands: roles.flat().map((operand) => ({ dataset: operand.dataset.description.id, cell: operand.observation.cell, asPublished: operand.observation.asPublished })),
    published: figure.observation.value,
    ...judged(() => judge(check.kind, figure, figures), place, file),
    suspects: [],
  };
}

function judged(judge: () => Outcome, place: string, file: string): Outcome {
  try {
    return judge();
  } catch (error) {
    if (error instanceof DivisionByZero) throw new DataError({ file }, `The check "${place}" divides by a figure that is or may be zero.`, 'Leave that cell out of the check.');
    throw error;
  }
}

function writeRole(figures: readonly Figure[]): string {
  const printed = figures.map(({ observation }) => observation.asPublished);
  return printed.length === 1 ? printed[0]! : `(${printed.join(' + ')})`;
}
