/** Reads the written texts and what they may refer to, and checks them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { DataError } from '../../src/errors.ts';
import type { Norm } from '../../src/model/norm.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { DataRecord } from '../../src/model/records.ts';
import { checkTexts, type Known } from '../../src/prose/check.ts';
import { readProse } from '../../src/prose/read.ts';
import { UserError } from './errors.ts';
import { loadAll, ROOT } from './load.ts';

/** How many problems are printed; the rest is counted. */
const SHOWN = 40;

/** All texts of `content/`, with the data, norms and sources they may name. */
export async function loadTexts(root: URL = ROOT): Promise<Known> {
  const data = new URL('data/', root);
  const content = new URL('content/', root);
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx')).map((name) => name.replaceAll('\\', '/')).toSorted();
  const norms = [...(await loadAll<readonly Norm[]>('norms', data)).values()];
  const json = <T>(file: string) => new Map(readdirSync(data).filter((name) => existsSync(new URL(`${name}/${file}`, data))).map((name) => [name, JSON.parse(readFileSync(new URL(`${name}/${file}`, data), 'utf8')) as T]));
  return {
    observations: json<Observation[]>('observations.json'),
    records: json<DataRecord[]>('records.json'),
    norms: new Map(norms.flat().map((norm) => [norm.id, norm])),
    sources: new Set(readdirSync(new URL('sources/', data)).map((name) => name.replace(/\.ts$/, ''))),
    texts: files.map((name) => readProse(`content/${name}`, readFileSync(new URL(name, content), 'utf8'))),
  };
}

/** Throws one error that lists what is wrong in the texts, each with its place and remedy. */
export async function assertTexts(root: URL = ROOT): Promise<void> {
  const problems = checkTexts(await loadTexts(root)).map(({ where, what, hint }) => new DataError(where, what, hint));
  const [first, ...rest] = problems.slice(0, SHOWN).map(({ message }) => message);
  if (first === undefined) return;
  const more = problems.length > SHOWN ? [`… and ${problems.length - SHOWN} more.`] : [];
  throw new UserError([first, ...rest, ...more].join('\n'));
}
