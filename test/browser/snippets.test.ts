/** The lines that load a dataset, as its page and its codebook show them: run with the tool where this machine has it, against the served site. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import { describe, expect, inject, test } from 'vitest';
import { findProgram, needs } from '../../scripts/lib/programs.ts';
import { datasetPages, pagesIn } from './lib/pages.ts';

const { folder, url, address } = inject('site');
const run = promisify(execFile);
const pages = datasetPages(pagesIn(folder));
const idOf = (path: string) => path.split('/')[2]!;

/** The lines by tool: all on the page of the codebook. */
function linesOf(path: string, under = 'codeboek'): ReadonlyMap<string, string> {
  const html = readFileSync(join(folder, path, under, 'index.html'), 'utf8');
  return new Map([...html.matchAll(/data-snippet="([\w-]+)"[^>]*>(.*?)<\/code>/gs)].map(([, tool, code]) => [tool!, plain(code!)]));
}
const plain = (html: string) => html.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const addressesOf = (code: string) => [...code.matchAll(/https:\/\/[^"')]+/g)].map(([found]) => found);
/** As on the page, but read from the server of this run. */
const here = (code: string) => code.replaceAll(address, url);

describe.each(pages)('%s', (path) => {
  test('has a line for each tool, the first two on its own page, and every address in them is a file of the site', () => {
    const lines = linesOf(path);
    expect([...linesOf(path, '')]).toEqual([...lines].slice(0, 2));
    expect([...lines.keys()]).toEqual(['python', 'r', 'duckdb', 'javascript', 'excel', 'python-plain', 'curl']);
    for (const [tool, code] of lines) {
      const found = addressesOf(code);
      expect(found, tool).toHaveLength(1);
      expect(found[0]!.startsWith(`${address}data/${idOf(path)}/`) && existsSync(join(folder, found[0]!.slice(address.length))), `${tool}: ${found[0]}`).toBe(true);
      expect(code, tool).not.toContain('\n');
    }
  });
});

describe.each(['/cijfers/kans-op-werk/', '/cijfers/standpunten-2021/'])('the lines of %s', (path) => {
  const lines = linesOf(path);
  const file = (extension: string) => readFileSync(join(folder, 'data', idOf(path), `${idOf(path)}${extension}`), 'utf8');
  const { data: rows, meta } = Papa.parse<Record<string, string>>(file('.csv'), { header: true, skipEmptyLines: true });
  const cube = meta.fields!.includes('obs_value');
  const values = rows.filter((row) => row['obs_value']).map((row) => Number(row['obs_value']));
  const total = cube ? values.reduce((sum, value) => sum + value, 0) : 0;
  const seen = async (command: string, args: readonly string[]) => JSON.parse((await run(command, args)).stdout) as readonly number[];
  const near = ([count, sum]: readonly number[]) => {
    expect(count).toBe(rows.length);
    expect(sum).toBeCloseTo(total, 6);
  };

  const pandas = findProgram('pandas');
  test.skipIf(pandas === undefined)(`pandas runs it ${needs('pandas')}`, async () => {
    const code = here(lines.get('python')!);
    near(await seen(pandas!, ['-c', `${code}\nprint([len(df), float(df.obs_value.sum()) if "obs_value" in df else 0])`]));
  });

  const python = findProgram('Python');
  test.skipIf(python === undefined)(`Python runs it, and reads the syntax of the line for pandas ${needs('Python')}`, async () => {
    await run(python!, ['-c', 'import ast, sys; ast.parse(sys.argv[1])', lines.get('python')!]);
    const code = here(lines.get('python-plain')!);
    near(await seen(python!, ['-c', `${code}\nprint([len(rows), sum(float(r["obs_value"]) for r in rows if r.get("obs_value"))])`]));
  });

  const r = findProgram('R');
  test.skipIf(r === undefined)(`R runs it ${needs('R')}`, async () => {
    const code = here(lines.get('r')!);
    near(await seen(r!, ['-e', `${code}; cat(sprintf("[%d,%s]", nrow(df), if (is.null(df$obs_value)) "0" else format(sum(df$obs_value, na.rm = TRUE), digits = 15)))`]));
  });

  test('Node runs it', async () => {
    const code = `${here(lines.get('javascript')!)} const list = ${cube ? 'observations' : 'dataset.tables[0].records'}; console.log(JSON.stringify([list.length, list.reduce((sum, one) => sum + Number(one.obs_value ?? 0), 0)]));`;
    near(await seen(process.execPath, ['--input-type=module', '-e', code]));
  });

  /** Over the network DuckDB first fetches an extension, so that here it reads the same bytes from disk. */
  test('DuckDB runs it', async () => {
    const [found] = addressesOf(lines.get('duckdb')!);
    const code = lines.get('duckdb')!.replace(found!, join(folder, found!.slice(address.length)).replaceAll("'", "''"));
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const reader = await connection.runAndReadAll(`SELECT count(*)::INTEGER, ${cube ? 'sum(obs_value::DOUBLE)' : '0::DOUBLE'} FROM (${code.replace(/;$/, '')})`.replace('obs_value::DOUBLE', "nullif(obs_value::VARCHAR, '')::DOUBLE"));
    near(reader.getRows()[0] as number[]);
    connection.closeSync();
  });

  const curl = findProgram('curl');
  test.skipIf(curl === undefined)(`curl saves it ${needs('curl')}`, async () => {
    const [, target] = /^curl -fLO "([^"]+)"$/.exec(here(lines.get('curl')!))!;
    const into = mkdtempSync(join(tmpdir(), 'curl-'));
    try {
      await run(curl!, ['-sSfLO', target!], { cwd: into });
      expect(readFileSync(join(into, `${idOf(path)}.csv`), 'utf8')).toBe(file('.csv'));
    } finally {
      rmSync(into, { recursive: true });
    }
  });

  test('what every address in them answers is the file', async () => {
    for (const [tool, code] of lines) {
      const [found] = addressesOf(code);
      const answer = Buffer.from(await (await fetch(here(found!))).arrayBuffer());
      expect(answer.equals(readFileSync(join(folder, found!.slice(address.length)))), tool).toBe(true);
    }
  });

  test.each(['excel', 'r'])('the brackets and quotes of the line for %s close, also where nothing can run it', (tool) => {
    expect(unclosed(lines.get(tool)!)).toBe('');
  });
});

/** Brackets that nothing closes; what stands between quotes does not count. */
function unclosed(code: string): string {
  const left = code.replaceAll(/"[^"]*"/g, '').replaceAll(/[^()[\]{}"]/g, '');
  const next = left.replaceAll(/\(\)|\[\]|\{\}/g, '');
  return next === left ? left : unclosed(next);
}
