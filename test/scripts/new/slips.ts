/**
 * Says of each text of a `dataset.ts` what `npm run ingest` says of it: the message, or nothing when it gives a dataset.
 * One process takes them all, each in a folder of its own; a process for each would cost a second.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { report } from '../../../scripts/lib/errors.ts';
import { writeFiles } from '../../../scripts/lib/generated.ts';
import { loadInputs } from '../../../scripts/lib/load.ts';
import { ingest } from '../../../src/pipeline/ingest.ts';

/** A project with the one dataset `proef`. */
const [project = ''] = process.argv.slice(2);
const table = readFileSync(join(project, 'data/proef/tabel-1.csv'));

async function messageOf(description: string): Promise<string> {
  const folder = mkdtempSync(join(project, 'slip-'));
  mkdirSync(join(folder, 'data/proef'), { recursive: true });
  for (const name of ['src', 'data/codelists', 'data/sources']) symlinkSync(resolve(project, name), join(folder, name), 'junction');
  for (const name of ['data/audit.ts', 'data/corrections.ts']) cpSync(join(project, name), join(folder, name));
  writeFileSync(join(folder, 'data/proef/dataset.ts'), description);
  writeFileSync(join(folder, 'data/proef/tabel-1.csv'), table);
  const root = pathToFileURL(`${folder}/`);
  try {
    writeFiles(ingest(await loadInputs(root)).files, root);
    return '';
  } catch (error) {
    return `${report(error)}\n`;
  }
}

const messages: string[] = [];
for (const description of JSON.parse(await text(process.stdin)) as string[]) messages.push(await messageOf(description));
process.stdout.write(JSON.stringify(messages));
