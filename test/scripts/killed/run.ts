/** `ingest` or `build`, a folder and a text. */
import { build, ingest } from './programs.ts';

const [program, folder = '', text = ''] = process.argv.slice(2);
if (program === 'ingest') ingest(folder, text);
else await build(folder, text);
