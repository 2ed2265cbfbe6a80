/** What this build was made of: `/data/build.json`. Nothing in it depends on when it was made. */
import { readFileSync } from 'node:fs';
import { allDatasets, type AnyDataset, getPublishedCsv, sources } from './catalog.ts';
import { bytesOf, sha256Of } from './published.ts';
import { versionsKept } from './releases.ts';

const LOCK_FILE = 'package-lock.json';

/** Beside the dependencies: what runs and types the code. */
const TOOLS = ['typescript', 'vite', 'vitest'];

export function buildJson(): string {
  const { name, version, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const facts = {
    name,
    version,
    commit: import.meta.env.PORTAL_COMMIT || null,
    lock_file: { path: LOCK_FILE, sha256: sha256Of(readFileSync(LOCK_FILE)) },
    tools: { node: process.versions.node, ...dependencies, ...Object.fromEntries(TOOLS.map((tool) => [tool, devDependencies[tool]])) },
    sources: sources.map(({ id, copySha256 }) => ({ id, copy_sha256: copySha256 })).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    datasets: allDatasets.map(datasetFacts).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
  return `${JSON.stringify(facts, null, 1)}\n`;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const datasetFacts = ({ id, version, modified, tables }: AnyDataset) => ({
  id,
  version,
  modified,
  released: versionsKept(id),
  transcriptions: tables.map(({ id: table }) => ({ path: `data/${id}/${table}.csv`, sha256: sha256Of(bytesOf(getPublishedCsv(id, table))) })),
});
