import { z } from 'astro/zod';
import { DataError } from '../errors.ts';
import type { Codelist } from '../model/codelist.ts';
import { codeId, columnId, distinct } from './ids.ts';
import { judge } from './judge.ts';
import { localised } from './localised.ts';

const line = z.int().min(1);
const code = z.strictObject({
  id: codeId,
  label: localised,
  definition: localised.optional(),
  source: z.strictObject({ id: z.string(), line, endLine: line.optional() }).optional(),
  ours: z.literal(true).optional(),
  meanings: z.array(z.strictObject({ source: z.string(), year: z.string().regex(/^\d{4}$/, 'expected a year'), line, text: localised })).optional(),
  parent: z.string().optional(),
  characteristic: z.string().optional(),
});
const shape = z.strictObject({ id: columnId, title: localised, definedBy: z.string().optional(), codes: distinct(code).min(1) });

/** Has each list every field, of its type, and each code an id of its own and a parent that is there, and not below it? */
export function checkCodelists(codelists: ReadonlyMap<string, Codelist>): void {
  for (const [name, list] of codelists) {
    const file = `data/codelists/${name}.ts`;
    judge(shape, list, file, 'src/model/codelist.ts');
    const ids = new Set(list.codes.map(({ id }) => id));
    const orphan = list.codes.find(({ parent }) => parent !== undefined && !ids.has(parent));
    if (orphan) throw new DataError({ file }, `The code "${orphan.id}" has the parent "${orphan.parent}", which is not in the list.`, 'Add the parent, or mend its name.');
    const parents = new Map(list.codes.map(({ id, parent }) => [id, parent]));
    const circular = list.codes.find(({ id }) => isAboveItself(id, parents));
    if (circular) throw new DataError({ file }, `The code "${circular.id}" has itself above it, by way of its parent "${circular.parent}".`, 'Mend the parents: the topmost code has none.');
  }
}

function isAboveItself(id: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  let above = parents.get(id);
  while (above !== undefined && above !== id && !seen.has(above)) {
    seen.add(above);
    above = parents.get(above);
  }
  return above === id;
}
