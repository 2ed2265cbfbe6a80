/** A process of its own for one measurement, so that its memory is its own: `papaparse` or `ingest`, and the file or the number of observations. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { writeFiles } from '../../scripts/lib/generated.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { bigInputs } from './big-table.ts';

const [what, csv = '', observations = ''] = process.argv.slice(2);
/** The table stands in a file, as it would. */
const inputs = what === 'ingest' ? bigInputs(Number(observations)) : undefined;
const began = performance.now();
const cpu = process.cpuUsage();

if (inputs === undefined) Papa.parse(readFileSync(csv, 'utf8'), { delimiter: ',', newline: '\n' });
else {
  const [folder] = inputs.folders;
  const result = ingest({ ...inputs, folders: [{ ...folder!, tables: new Map([['tabel-1', readFileSync(csv)]]) }] });
  const root = mkdtempSync(join(tmpdir(), 'bench-'));
  mkdirSync(join(root, 'data'));
  writeFiles(result.files, pathToFileURL(`${root}/`));
  rmSync(root, { recursive: true });
}

const { user, system } = process.cpuUsage(cpu);
console.log(JSON.stringify({ seconds: (performance.now() - began) / 1000, cpuSeconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }));
