/** The whole build at growing numbers of pages: copies of the datasets and explainers in their real proportion, beside Astro alone building as many plain pages. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { binOf, ROOT } from '../../scripts/lib/tools.ts';
import { pagesIn } from '../browser/lib/pages.ts';
import { copyProject } from '../lib/project-copy.ts';
import { partsOf } from './profile.ts';

export interface BuildResult {
  readonly pages: number;
  /** Seconds of each stage, as the build names them. */
  readonly stages: Readonly<Record<string, number>>;
  readonly seconds: number;
  /** Seconds of the pages with their charts: what is left of building and trimming them without the files that readers download. */
  readonly html: number;
  /** Seconds of those files, with what is waited for pictures and workbooks. */
  readonly formats: number;
  /** Seconds of the threads that make these, beside the others. */
  readonly beside: number;
  /** The most memory that the build and its children held together; only Linux tells. */
  readonly megabytes: number | null;
  /** Seconds of Astro alone for as many plain pages. */
  readonly plainAstro: number;
  /** The pages' seconds over Astro's. */
  readonly htmlRatio: number;
  /** All seconds over Astro's. */
  readonly ratio: number;
}

/** Of the portal itself, and of a copy of every dataset and explainer; both about. */
const OWN_PAGES = 300;
const PAGES_A_COPY = 95;

/** About so many pages: copies of every dataset and explainer beside the real ones, but for the portal itself. */
export async function measureBuild(about: number): Promise<BuildResult> {
  const copies = Math.max(0, Math.round((about - OWN_PAGES) / PAGES_A_COPY));
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const project = join(folder, 'project');
    copyProject(project, (path) => /[\\/]data[\\/][^\\/]+[\\/]releases$/.test(path));
    for (let copy = 2; copy <= copies + 1; copy += 1) multiply(project, copy);
    await measured([join(project, 'scripts/ingest.ts')], project);
    const profiles = join(folder, 'profiles');
    const built = await measured([join(project, 'scripts/build.ts')], project, { NODE_OPTIONS: `--cpu-prof --cpu-prof-interval=5000 --cpu-prof-dir=${profiles}` });
    const stages = stagesOf(built.output);
    const { formats, beside } = partsOf(profiles);
    const html = stages['Building the pages']! + stages['Trimming the pages']! - formats;
    const pages = pagesIn(join(project, 'dist')).length;
    const plainAstro = await plain(join(folder, 'plain'), pages);
    return { pages, stages, seconds: built.seconds, html, formats, beside, megabytes: built.megabytes, plainAstro, htmlRatio: html / plainAstro, ratio: built.seconds / plainAstro };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Told apart by letters: a text with a number typed by hand does not pass. */
function multiply(project: string, copy: number): void {
  const letters = [...String(copy)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const data = join(ROOT, 'data');
  for (const { name } of readdirSync(data, { withFileTypes: true }).filter((entry) => entry.isDirectory() && readdirSync(join(data, entry.name)).includes('dataset.ts'))) {
    const to = join(project, 'data', `${name}-${copy}`);
    cpSync(join(data, name), to, { recursive: true, filter: (path) => !/releases$|\.json$/.test(path) });
    const description = readFileSync(join(to, 'dataset.ts'), 'utf8');
    writeFileSync(join(to, 'dataset.ts'), description.replace(`id: '${name}'`, `id: '${name}-${copy}'`).replace(/(title: \{\s*nl: ')/, `$1${letters}. `).replace(/(\n {2}description: \{\s*nl: ')/, `$1${letters}. `));
  }
  const texts = join(project, 'content/nl/uitleg');
  for (const name of readdirSync(join(ROOT, 'content/nl/uitleg'))) {
    const text = readFileSync(join(ROOT, 'content/nl/uitleg', name), 'utf8');
    writeFileSync(join(texts, name.replace('.mdx', `-${copy}.mdx`)), text.replace(/^title: (["']?)/m, `title: $1${letters} `).replace(/^description: (["']?)/m, `description: $1${letters} `));
  }
}

/** Pages with a heading, a table and a link to the next: what Astro costs when we do nothing. */
async function plain(folder: string, pages: number): Promise<number> {
  cpSync(join(import.meta.dirname, 'plain-astro'), folder, { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return (await measured([binOf('astro'), 'build', '--root', folder], folder, { PAGES: String(pages), ASTRO_TELEMETRY_DISABLED: '1' })).seconds;
}

function measured(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<{ seconds: number; megabytes: number | null; output: string }> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, SITE_URL: '', BASE_PATH: '', OUT_DIR: '', ...env } });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  let most = 0;
  const watch = setInterval(() => { most = Math.max(most, memoryOf(child.pid!)); }, 250);
  return new Promise((resolve, reject) => {
    child.once('close', (code) => {
      clearInterval(watch);
      const output = Buffer.concat(chunks).toString();
      if (code !== 0) reject(new Error(`${args.join(' ')} ended with code ${code}:\n${output}`));
      else resolve({ seconds: (performance.now() - began) / 1000, megabytes: most === 0 ? null : most, output });
    });
  });
}

/** Megabytes that a process and its children hold now. */
function memoryOf(pid: number): number {
  try {
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
    return children.reduce((sum, child) => sum + memoryOf(Number(child)), own);
  } catch {
    return 0;
  }
}

const stagesOf = (output: string): Record<string, number> => Object.fromEntries([...output.matchAll(/^(.+?) … .*?([\d.]+) s$/gm)].map(([, name, seconds]) => [name!, Number(seconds)]));
