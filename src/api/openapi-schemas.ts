/** What the JSON files of the API hold, as JSON Schema 2020-12. */

const string = { type: 'string' } as const;
const date = { type: 'string', format: 'date' } as const;
const uri = { type: 'string', format: 'uri' } as const;
const list = (items: object) => ({ type: 'array', items });
const object = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const text = ref('Localised');
const labelled = object({ id: string, label: text });

export const schemas = {
  Localised: object({ nl: string, en: string }),
  File: object({ id: string, label: text, path: string, url: uri, mediaType: string, bytes: { type: 'integer', minimum: 1 }, sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' } }),
  Index: object({
    name: string,
    url: uri,
    publisher: text,
    modified: date,
    licence: object({ title: text, url: uri }),
    datasets: list(ref('IndexEntry')),
  }),
  IndexEntry: object(
    {
      id: string,
      identifier: uri,
      kind: { enum: ['cube', 'records'] },
      title: text,
      description: text,
      version: { type: 'string', pattern: String.raw`^\d+\.\d+\.\d+$` },
      modified: date,
      years: { type: 'array', prefixItems: [string, string], minItems: 2, maxItems: 2 },
      themes: list(string),
      programmes: list(string),
      page: uri,
      codebook: uri,
      sources: list(string),
      dimensions: list(labelled),
      measures: list(object({ id: string, label: text, unit: string })),
      tables: list(object({ id: string, title: text, columns: list(object({ id: string, label: text, kind: string })) })),
      files: list(ref('File')),
    },
    ['dimensions', 'measures', 'tables'],
  ),
  Sources: object({ name: string, sources: list(ref('Source')) }),
  Source: object({
    id: string,
    identifier: uri,
    type: { enum: ['report', 'thesis'] },
    title: string,
    shortTitle: text,
    authors: list(string),
    publisher: string,
    issued: string,
    issuedNote: { anyOf: [text, { type: 'null' }] },
    number: { type: ['string', 'null'] },
    description: text,
    limits: text,
    rights: text,
    page: uri,
    datasets: list(string),
  }),
  Checks: list(
    object({
      id: string,
      dataset: string,
      kind: string,
      formula: string,
      published_table: string,
      published_cell: { type: 'string', pattern: String.raw`^\d+:\d+$` },
      operands: list(object({ dataset: string, published_table: string, published_cell: string, as_published: string })),
      published: string,
      recomputed: string,
      tolerance: string,
      verdict: { enum: ['ok', 'rounding', 'discrepancy', 'definition'] },
      explanation: { anyOf: [text, { type: 'null' }] },
    }),
  ),
  Dataset: object({ dataset: { type: 'object', properties: { id: string, version: string, title: text }, required: ['id', 'version', 'title'] }, observations: list({ type: 'object' }) }, ['observations']),
} as const;
