import { isOrder, type CheckDeclaration, type Claim, type CrossAudit, type Explanation, type Finding } from '../model/audit.ts';
import { cellId } from '../model/cell.ts';
import { DataError } from '../errors.ts';
import { identities, orders } from './checks/index.ts';
import type { Identity } from './checks/identity.ts';
import { figureOf, instancesOf, type Audited, type Instance } from './select.ts';
import { explain } from './explain.ts';
import { DivisionByZero } from './interval.ts';
import { infer, substituted, type Tested } from './infer.ts';
import { judgeOrder, SIGNS } from './order.ts';
import { judge, type Figure, type Outcome } from './verdict.ts';

const CROSS_FILE = 'data/audit.ts';

/**
 * Is the publisher's arithmetic right? One finding for each identity at each printed cell, the good ones too. Stops on a
 * discrepancy that nobody explained and on an explanation of something that is none: both ask for a person.
 */
export function audit(datasets: ReadonlyMap<string, Audited>, cross: CrossAudit): Finding[] {
  const own = [...datasets.values()].flatMap((home) => {
    const { id, checks, explanations } = home.description;
    const named = explanations.map((one) => ({ ...one, checks: one.checks.map((check) => `${id}.${check}`) }));
    return explained(checks.flatMap((check) => run(check, home, datasets, fileOf(id))), named, datasets, fileOf(id));
  });
  const across = explained(cross.checks.flatMap((check) => run(check, undefined, datasets, CROSS_FILE)), cross.explanations, datasets, CROSS_FILE);
  return suspected(checkIds([...own, ...across]));
}

const fileOf = (dataset: string): string => `data/${dataset}/dataset.ts`;

function explained(tests: readonly Tested[], explanations: readonly Explanation[], datasets: ReadonlyMap<string, Audited>, file: string): Tested[] {
  return explain(tests.map(({ finding }) => finding), explanations, datasets, file).map((finding, index) => ({ ...tests[index]!, finding }));
}

/** Adds what can be inferred of each discrepancy. Whom a person suspects, comes first; whom nobody suspects, is the result. */
function suspected(tests: readonly Tested[]): Finding[] {
  const inferences = infer(tests, holdsWith);
  return tests.map(({ finding }) => {
    const inference = inferences.get(finding.id);
    const doubted = finding.claim === undefined && (finding.verdict === 'discrepancy' || finding.verdict === 'definition');
    if (!doubted) return finding;
    const near = inference?.cells.filter(({ dataset }) => dataset === finding.dataset).map(({ cell }) => cell) ?? [];
    const suspects = finding.suspects.length > 0 ? finding.suspects : near.length > 0 ? near : [finding.result.cell];
    return { ...finding, suspects, ...(inference && { inference }) };
  });
}

function holdsWith({ check, instance }: Tested, values: ReadonlyMap<string, string>): boolean {
  try {
    return compare(check, substituted(instance, values), CROSS_FILE)?.verdict !== 'discrepancy';
  } catch (error) {
    // With that value the check would divide by zero: it says nothing for it.
    if (error instanceof DataError) return false;
    throw error;
  }
}

function checkIds(tests: readonly Tested[]): readonly Tested[] {
  const seen = new Set<string>();
  for (const { finding: { id } } of tests) {
    if (seen.has(id)) throw new DataError({ file: CROSS_FILE }, `Two checks give the finding "${id}".`, 'Give one of them another id.');
    seen.add(id);
  }
  return tests;
}

function run(check: CheckDeclaration, home: Audited | undefined, datasets: ReadonlyMap<string, Audited>, file: string): Tested[] {
  const tests = instancesOf(check, home, datasets, file).flatMap((instance) => {
    const finding = compare(check, instance, file);
    return finding ? [{ check, instance, finding }] : [];
  });
  if (tests.length === 0) throw new DataError({ file }, `The check "${check.id}" has a missing operand everywhere, so it checks nothing.`, 'Remove it, or mend its coordinates.');
  return tests;
}

/** One identity at one cell; undefined when the result or an operand was not measured. */
function compare(check: CheckDeclaration, { dataset, result, roles: declared }: Instance, file: string): Finding | undefined {
  const figure = figureOf({ dataset, observation: result });
  // An order compares the result with the others: it is the first of them.
  const roles = isOrder(check.kind) ? [[{ dataset, observation: result }], ...declared] : declared;
  const figures = roles.map((role) => role.map(figureOf).filter((one) => one !== undefined));
  if (!figure || figures.flat().length < roles.flat().length) return undefined;
  const { id } = dataset.description;
  const { claim } = check;
  const place = `${id}.${check.id}.${cellId(result.cell)}`;
  const { formula, published, outcome } = isOrder(check.kind) ? ordered(check, figures.flat(), file) : computed(check, claimed(figure, claim), figures, place, file);
  return {
    id: place,
    dataset: id,
    check: check.id,
    kind: check.kind,
    title: check.title,
    ...(claim && { claim }),
    formula,
    result: { dataset: id, cell: result.cell, asPublished: result.asPublished },
    operands: roles.flat().map((operand) => ({ dataset: operand.dataset.description.id, cell: operand.observation.cell, asPublished: operand.observation.asPublished })),
    published,
    ...outcome,
    suspects: [],
  };
}

interface Compared {
  readonly formula: string;
  readonly published: string;
  readonly outcome: Outcome;
}

function ordered({ id, kind, claim }: CheckDeclaration, figures: readonly Figure[], file: string): Compared {
  if (!isOrder(kind) || !claim?.says) throw new DataError({ file }, `The check "${id}" is a ${kind} and no claim says which figure is more.`, 'Give it a claim with says: more, less, same or near.');
  if (claim.says === 'near' && claim.within === undefined) throw new DataError({ file }, `The check "${id}" says near, and not how far apart that may be.`, 'Give its claim within: the most that two figures may differ, in their own unit.');
  return {
    formula: orders[kind].write(figures.map(({ observation }) => observation.asPublished), SIGNS[claim.says]),
    published: claim.words,
    outcome: judgeOrder(kind, claim, figures),
  };
}

function computed({ id, kind }: CheckDeclaration, result: Figure, figures: readonly (readonly Figure[])[], place: string, file: string): Compared {
  if (isOrder(kind)) throw new Error(`${kind} computes nothing.`);
  const identity = identities[kind];
  if (!takes(identity, figures.length)) throw new DataError({ file }, `The check "${id}" has ${figures.length} operands and a ${kind} takes ${identity.arity === 'combinations' ? '1, 3, 7, 15 …' : identity.arity}.`, 'Mend its operands.');
  return {
    formula: bare(identity.write(figures.map(writeRole))),
    published: result.observation.value,
    outcome: judged(() => judge(kind, result, figures), place, file),
  };
}

const takes = ({ arity }: Identity, count: number): boolean =>
  arity === 'many' || (arity === 'combinations' ? Number.isInteger(Math.log2(count + 1)) : count === arity);

/** The figure as the text has it, where a claim and not a cell is checked. */
function claimed(figure: Figure, claim: Claim | undefined): Figure {
  if (claim?.value === undefined) return figure;
  const { qualifier: _own, ...observation } = figure.observation;
  const decimals = claim.value.split('.')[1]?.length ?? 0;
  return { measure: figure.measure, observation: { ...observation, value: claim.value, decimals, ...(claim.qualifier && { qualifier: claim.qualifier }), ...(claim.within && { within: claim.within }) } };
}

function judged(judge: () => Outcome, place: string, file: string): Outcome {
  try {
    return judge();
  } catch (error) {
    if (error instanceof DivisionByZero) throw new DataError({ file }, `The check "${place}" divides by a figure that is or may be zero.`, 'Leave that cell out of the check.');
    throw error;
  }
}

/** Brackets around all of it group nothing. */
const bare = (formula: string): string => formula.replace(/^(≤ )?\(([^()]*)\)$/, (_whole, sign = '', inside: string) => `${sign}${inside}`);

function writeRole(figures: readonly Figure[]): string {
  const printed = figures.map(({ observation }) => observation.asPublished);
  return printed.length === 1 ? printed[0]! : `(${printed.join(' + ')})`;
}
