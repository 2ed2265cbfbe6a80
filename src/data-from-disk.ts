/** How a build gets at tables, and at what ingest made of them. */
import type { Plugin } from 'vite';

const DATA = /(?:^|\/)(data\/[^/]+\/[^/?]+)\.(json|csv)(?:\?raw)?$/;
/** Without the ending at its end, by which Vite would take the code for data. */
const MODULE = /^\0data-from-disk:(json|csv):(.+)$/;

/**
 * They are read from the project's folder while pages are made: a bundler holds each of them several times over, in the memory
 * that thousands of pages need. Elsewhere Vite loads them as ever, and follows their changes.
 */
export const dataFromDisk: Plugin = {
  name: 'data-from-disk',
  apply: 'build',
  enforce: 'pre',
  resolveId: {
    filter: { id: DATA },
    handler(source) {
      const [, path, ending] = DATA.exec(source)!;
      return `\0data-from-disk:${ending}:${path}`;
    },
  },
  load: {
    filter: { id: MODULE },
    handler(id) {
      const [, ending, path] = MODULE.exec(id)!;
      const text = `readFileSync(${JSON.stringify(`${path}.${ending}`)}, 'utf8')`;
      return { code: `import { readFileSync } from 'node:fs';\nexport default ${ending === 'json' ? `JSON.parse(${text})` : text};`, moduleType: 'js' };
    },
  },
};
