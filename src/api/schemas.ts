/** The schemas of the JSON files, and their types for TypeScript: generated from `src/model/files.ts`, committed, and held to it by a test. */
const generated = import.meta.glob<string>('./schema/*', { eager: true, query: '?raw', import: 'default' });

/** By name under `/data/`: `schema/dataset.json`. */
export const schemaFiles: readonly (readonly [string, string])[] = Object.entries(generated).map(([path, text]) => [path.slice('./'.length), text]);
