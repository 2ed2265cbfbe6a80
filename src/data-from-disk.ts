/** How a build gets at tables, and at what ingest made of them. */
import { dirname, join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

const DATA = /\.(?:json|csv)(?:\?raw)?$/;
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
  // A browser has no disk.
  applyToEnvironment: ({ config }) => config.consumer === 'server',
  resolveId: {
    filter: { id: DATA },
    handler(source, importer) {
      if (importer === undefined || !/^\.{0,2}\//.test(source)) return undefined;
      const { root } = this.environment.config;
      const [path] = source.split('?');
      const file = source.startsWith('/') ? join(root, path!) : resolve(dirname(importer), path!);
      if (resolve(dirname(file), '..') !== resolve(root, 'data')) return undefined;
      const ending = file.slice(file.lastIndexOf('.') + 1);
      return `\0data-from-disk:${ending}:${file.slice(0, -ending.length - 1).replaceAll(sep, '/')}`;
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
