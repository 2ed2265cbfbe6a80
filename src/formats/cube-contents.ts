import { gapOf } from '../i18n/gaps.ts';
import { codebook } from '../i18n/messages/codebook.ts';
import { columns as words } from '../i18n/messages/columns.ts';
import { holds, VERDICTS } from '../model/audit.ts';
import { MISSING_STATUSES, PRESENT_STATUSES, type MissingStatus } from '../model/observation.ts';
import type { Locale } from '../model/text.ts';
import { oncePerObject } from '../once.ts';
import { both, filledIn, keywordsOf, usedCodes, type Column, type ColumnCode, type Contents, type Row } from './contents.ts';
import type { Material } from './context.ts';
import { csv } from './csv.ts';
import { tidyRows } from './tidy.ts';

const NUMBERS = new Set(['obs_value', 'obs_lower', 'obs_upper', 'recomputed_value', 'corrected_value']);
const PERIOD = String.raw`\d{4}(-S[12]|-\d{2}(-\d{2})?)?`;
const PATTERNS: Readonly<Record<string, string>> = { time_period: PERIOD, base_period: PERIOD, published_cell: String.raw`\d+:\d+` };

/** The tidy table of a dataset of figures, with what each of its columns holds. */
export const cubeContents = oncePerObject((material: Material): Contents => {
  const { dataset, source, address } = material;
  const rows = (locale: Locale) => tidyRows(material, locale);
  const sources = [...new Set(dataset.tables.map((table) => table.source))].map(source);
  return {
    dataset,
    sources,
    keywords: keywordsOf(dataset, material.codelist),
    tables: [
      {
        id: dataset.id,
        title: dataset.title,
        columns: cubeColumns(material, rows('nl')),
        key: ['published_table', 'published_cell'],
        rows,
        file: (locale) => (locale === 'nl' ? `${dataset.id}.csv` : `${dataset.id}.en.csv`),
        csv: (locale) => csv(material, locale),
      },
    ],
    address,
  };
});

/** The columns of the tidy table in their order. A column that `src/i18n/messages` does not explain stops the build. */
function cubeColumns(material: Material, rows: readonly Row[]): readonly Column[] {
  const dimensions = new Map(material.dataset.dimensions.flatMap((dimension) => [[dimension.id, dimension], [`${dimension.id}_label`, dimension]] as const));
  return Object.keys(rows[0] ?? {}).map((name) => {
    const dimension = dimensions.get(name);
    if (dimension === undefined) return contractColumn(name, rows, material);
    const required = filledIn(name, rows);
    const { label } = dimension;
    if (name !== dimension.id) return { name, type: 'string', title: label, description: both((locale) => words[locale].dimensionLabel(label[locale])), required, labels: true };
    return {
      name,
      type: 'string',
      title: both((locale) => words[locale].codeOf(label[locale])),
      description: both((locale) => words[locale].dimension(label[locale])),
      required,
      codes: usedCodes(material.codelist(dimension.codelist).codes, name, rows),
    };
  });
}

/** A column that every dataset of figures shares. */
function contractColumn(name: string, rows: readonly Row[], material: Material): Column {
  const failedClaims = name === 'audit' && material.dataset.findings.some((finding) => finding.claim !== undefined && !holds(finding));
  const explained = both((locale) => `${codebook[locale].columns[name] ?? unexplained(name)}${failedClaims ? ` ${codebook[locale].failedClaims}` : ''}`);
  const codes = codesOf(name, material);
  return {
    name,
    type: NUMBERS.has(name) ? 'number' : name === 'decimals' ? 'integer' : 'string',
    title: both((locale) => words[locale].titles[name] ?? unexplained(name)),
    description: explained,
    required: filledIn(name, rows),
    ...(PATTERNS[name] !== undefined && { pattern: PATTERNS[name] }),
    ...(codes && { codes: usedCodes(codes, name, rows) }),
    ...(name === 'measure_label' && { labels: true }),
  };
}

function codesOf(name: string, { dataset, codelist, source }: Material): readonly ColumnCode[] | undefined {
  switch (name) {
    case 'measure': return dataset.measures;
    case 'unit_measure': return codelist('unit').codes;
    case 'qualifier': return codelist('qualifier').codes;
    case 'obs_status': return [...PRESENT_STATUSES.map((id) => ({ id, label: both((locale) => codebook[locale].status[id] ?? unexplained(id)) })), ...MISSING_STATUSES.map(gap)];
    case 'audit': return VERDICTS.map((id) => ({ id, label: both((locale) => codebook[locale].audit[id] ?? unexplained(id)) }));
    case 'source': return [...new Set(dataset.tables.map((table) => table.source))].map((id) => ({ id, label: source(id).shortTitle }));
    case 'published_table': return dataset.tables.map(({ id, number, section, title }) => ({ id, label: both(() => title || `${number} ${section}`) }));
    default: return undefined;
  }
}

const gap = (id: MissingStatus): ColumnCode => ({ id, label: both((locale) => gapOf(id, locale).word), definition: both((locale) => gapOf(id, locale).meaning) });

function unexplained(name: string): never {
  throw new Error(`The files hold '${name}', which src/i18n/messages/codebook.ts and columns.ts do not explain in both languages.`);
}
