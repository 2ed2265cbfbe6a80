import type { z } from 'astro/zod';
import { DataError } from '../errors.ts';
import { fieldPlace, refusalOf } from '../model/strings.ts';

/** Is what a maintainer wrote in `file` of the shape that `model` explains? */
export function judge(schema: z.ZodType, literal: unknown, file: string, model: string): void {
  const { error } = schema.safeParse(literal);
  if (!error) return;
  const issue = error.issues.find(({ code }) => code === 'unrecognized_keys') ?? error.issues[0]!;
  throw new DataError({ file }, ...inWords(issue, error.issues, model));
}

function inWords(issue: z.core.$ZodIssue, all: readonly z.core.$ZodIssue[], model: string): [what: string, hint: string] {
  const place = fieldPlace(issue.path);
  const inside = place === '' ? '' : ` in ${place}`;
  if (issue.code === 'unrecognized_keys') {
    const missing = all.filter(({ code, path, message }) => code === 'invalid_type' && message.endsWith('received undefined') && fieldPlace(path.slice(0, -1)) === place).map(({ path }) => String(path.at(-1)));
    return [`There is no field "${issue.keys[0]}"${inside}.`, missing.length > 0 ? `Mend its spelling: missing here is ${missing.join(', ')}.` : `Mend its spelling, or remove it: ${model} names the fields.`];
  }
  if (issue.message.endsWith('received undefined')) return [`The field "${String(issue.path.at(-1) ?? 'export default')}" is missing${issue.path.length > 1 ? ` in ${fieldPlace(issue.path.slice(0, -1))}` : ''}.`, `Add it: ${model} explains each field.`];
  if (place === '') return [`The export default is not right: ${refusalOf(issue)}.`, 'Let it say `export default define…({…})`, as the files beside it do.'];
  if (issue.code === 'invalid_union') return [`The field ${place} names no kind that exists.`, `Use a kind of ${place === 'chart.type' ? 'src/model/chart.ts' : model}.`];
  if (issue.code === 'too_small' && issue.origin !== 'number') return [`The field ${place} is empty.`, `Fill it in: ${model} explains each field.`];
  return [`The field ${place} is not right: ${refusalOf(issue)}.`, `Mend it: ${model} explains each field.`];
}
