/** The lines that load a dataset, as its page shows them: run with the tool where this machine has it, against the served site. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import { describe, expect, inject, test } from 'vitest';
import { datasetPages, pagesIn } from './lib/pages.ts';

const { folder, url, address } = inject('site');
const run = promisify(execFile);
const pages = datasetPages(pagesIn(folder));
const idOf = (path: string) => path.split('/')[2]!;

/** The lines of a page by tool. */
function linesOf(path: string): ReadonlyMap<string, string> {
  const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
  return new Map([...html.matchAll(/data-snippet="([\w-]+)"[^>]*>(.*?)<\/code>/gs)].map(([, tool, code]) => [tool!, plain(code!)]));
}
const plain = (html: string) => html.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const addressesOf = (code: string) => [...code.matchAll(/https:\/\/[^"')]+/g)].map(([found]) => found);
/** As on the page, but read from the server of this run. */
const here = (code: string) => code.replaceAll(address, url);

const works = (command: string, args: readonly string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const HAS = { curl: works('curl', ['--version']), python: works('python3', ['--version']), pandas: works('python3', ['-c', 'import pandas']), r: works('Rscript', ['--version']) };
/** A tool that is not here is named in the title; its line is then held to what can be known without it. */
const title = (tool: string, has: boolean, otherwise: string) => (has ? `${tool} runs it` : `${tool} is not installed here: ${otherwise}`);

describe.each(pages)('%s', (path) => {
  test('has a line for each tool, and every address in them is a file of the site', () => {
    const lines = linesOf(path);
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

  test(title('pandas', HAS.pandas, HAS.python ? 'Python reads its syntax' : 'neither is Python'), async () => {
    const code = here(lines.get('python')!);
    if (HAS.pandas) near(await seen('python3', ['-c', `${code}\nprint([len(df), float(df.obs_value.sum()) if "obs_value" in df else 0])`]));
    else if (HAS.python) await run('python3', ['-c', 'import ast, sys; ast.parse(sys.argv[1])', code]);
    expect(code).toContain('pd.read_csv(');
  });

  test(title('Python', HAS.python, 'only its address is known to answer'), async () => {
    const code = here(lines.get('python-plain')!);
    if (HAS.python) near(await seen('python3', ['-c', `${code}\nprint([len(rows), sum(float(r["obs_value"]) for r in rows if r.get("obs_value"))])`]));
    expect(code).toContain('csv.DictReader');
  });

  test(title('R', HAS.r, 'only its brackets are known to close'), async () => {
    const code = here(lines.get('r')!);
    if (HAS.r) near(await seen('Rscript', ['-e', `${code}; cat(sprintf("[%d,%s]", nrow(df), if (is.null(df$obs_value)) "0" else format(sum(df$obs_value, na.rm = TRUE), digits = 15)))`]));
    expect(unclosed(code)).toBe('');
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

  test(title('curl', HAS.curl, 'only its address is known to answer'), async () => {
    const code = here(lines.get('curl')!);
    const [, target] = /^curl -fLO "([^"]+)"$/.exec(code)!;
    const into = mkdtempSync(join(tmpdir(), 'curl-'));
    try {
      if (HAS.curl) await run('curl', ['-sSfLO', target!], { cwd: into });
      expect(HAS.curl ? readFileSync(join(into, `${idOf(path)}.csv`), 'utf8') : await (await fetch(target!)).text()).toBe(file('.csv'));
    } finally {
      rmSync(into, { recursive: true });
    }
  });

  test('Excel runs on no machine of ours: the brackets and quotes of its line close', () => {
    expect(lines.get('excel')).toMatch(/^= Table\./);
    expect(unclosed(lines.get('excel')!)).toBe('');
  });
});

/** Brackets that nothing closes; what stands between quotes does not count. */
function unclosed(code: string): string {
  const left = code.replaceAll(/"[^"]*"/g, '').replaceAll(/[^()[\]{}"]/g, '');
  const next = left.replaceAll(/\(\)|\[\]|\{\}/g, '');
  return next === left ? left : unclosed(next);
}
