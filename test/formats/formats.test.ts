import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { datasets, findings, getObservations } from '../../src/catalog.ts';
import { auditJson } from '../../src/formats/audit.ts';
import { csv } from '../../src/formats/csv.ts';
import { json } from '../../src/formats/json.ts';
import { distributionsOf } from '../../src/formats/index.ts';
import { materialOf } from '../../src/material.ts';
import { cellPlace } from '../../src/model/cell.ts';

type Row = Record<string, string | null>;
const parse = (text: string) => Papa.parse<Row>(text.trimEnd(), { header: true, delimiter: ',', newline: '\r\n' });
const COLUMNS = ['time_period', 'base_period', 'measure', 'measure_label', 'unit_measure', 'obs_value', 'obs_status', 'obs_lower', 'obs_upper', 'qualifier', 'decimals', 'note', 'source', 'as_published', 'published_table', 'published_cell', 'audit', 'recomputed_value', 'corrected_value'];

describe.each(datasets.map(({ id }) => id))('%s', (id) => {
  const observations = getObservations(id);
  const material = materialOf(id);

  it.each(['nl', 'en'] as const)('every observation is one row of the CSV (%s), with its printed form and cell', (locale) => {
    const { data, errors } = parse(csv(material, locale));
    expect(errors).toEqual([]);
    expect(data.map((row) => [row['as_published'], row['published_table'], row['published_cell'], row['obs_value']])).toEqual(
      observations.map(({ asPublished, cell, value }) => [asPublished, cell.table, cellPlace(cell), value ?? '']),
    );
  });
  it('has the columns of the contract in their order, and no column that is never filled', () => {
    const { data, meta } = parse(csv(material, 'nl'));
    const dimensions = material.dataset.dimensions.flatMap(({ id: dimension }) => [dimension, `${dimension}_label`]);
    const filled = COLUMNS.filter((column) => data.some((row) => row[column]));
    expect(meta.fields).toEqual([...dimensions, ...filled]);
  });
  it('every observation is in the JSON, values as decimal strings', () => {
    const file = JSON.parse(json(material)) as { dataset: { id: string }; observations: Row[] };
    expect(file.dataset.id).toBe(id);
    expect(file.observations.map((row) => [row['as_published'], row['published_cell'], row['obs_value']])).toEqual(
      observations.map(({ asPublished, cell, value }) => [asPublished, cellPlace(cell), value]),
    );
  });
  it('offers each printed table to the byte', () => {
    const published = distributionsOf(material.dataset).filter(({ path }) => path.includes('/published/'));
    expect(published.map((one) => one.render(material))).toEqual(material.dataset.tables.map((table) => material.publishedCsv(table.id)));
  });
});

describe('what the tidy table says of a cell', () => {
  const row = (id: string, cell: string, table?: string) =>
    parse(csv(materialOf(id), 'nl')).data.find((one) => one['published_cell'] === cell && (table === undefined || one['published_table'] === table))!;
  it('a discrepancy, with what the other figures make of it', () => {
    expect(row('werkzoekenden-kansengroepen', '7:3')).toMatchObject({ group: 'DIS', base_period: '2011-06', obs_value: '-6', audit: 'discrepancy', recomputed_value: '-7', as_published: '-6%' });
  });
  it('a suspect of one', () => {
    expect(row('uitstroom-naar-werk', '19:3')).toMatchObject({ audit: 'discrepancy', recomputed_value: '', as_published: '1 731' });
  });
  it('a missing value, never a zero', () => {
    expect(row('bereik-en-rotatie', '5:3')).toMatchObject({ obs_value: '', obs_status: 'L', as_published: '-', audit: '', note: expect.stringContaining('niet gemeten') });
    expect(row('werkzaamheidsgraad', '8:2')).toMatchObject({ obs_value: '', obs_status: 'O', as_published: 'n.b.', note: expect.stringContaining('niet beschikbaar') });
    expect(row('managementtools', '2:2')).toMatchObject({ obs_value: '', obs_status: 'M', as_published: 'n.v.t.', note: expect.stringContaining('niet van toepassing') });
    expect(row('hoorzitting-2021', '2:3', 'tekst-4')).toMatchObject({ obs_value: '', obs_status: 'V', as_published: '10.0000', note: expect.stringContaining('drukfout') });
  });
  it('a break in the series', () => {
    expect(row('uitstroom-naar-werk', '8:8')).toMatchObject({ time_period: '2010', method: 'NEW', obs_status: 'B' });
  });
  it('a range by its ends, never by a middle', () => {
    expect(row('hoorzitting-2021', '5:3', 'tekst-2')).toMatchObject({ as_published: '500.000 tot 1 miljoen euro', obs_value: '', obs_status: 'A', obs_lower: '500000', obs_upper: '1000000', qualifier: 'range' });
  });
  it.each([
    ['omvang-sociale-economie', '2:3', 'hoorzitting-1.2', 'about', '18000'],
    ['omvang-sociale-economie', '2:3', 'hoorzitting-3', 'at_least', '10000'],
    ['omvang-sociale-economie', '2:3', 'vdab-beschutte-werkplaatsen', 'almost', '13000'],
    ['omvang-sociale-economie', '2:3', 'masterproef-2.3', 'exact', '24000'],
    ['profiel-toegeleiden-2005', '3:3', 'profiel-az', 'about', '67'],
  ])('how exact the words are: %s %s', (id, cell, table, qualifier, value) => {
    expect(row(id, cell, table)).toMatchObject({ qualifier, obs_value: value });
  });
  it('nothing that a spreadsheet would run', () => {
    const evil = materialOf('kans-op-werk');
    const observations = [{ ...evil.observations[0]!, asPublished: '=1+1' }];
    expect(() => csv({ ...evil, observations }, 'nl')).toThrow('would run as a formula');
  });
});

describe('audit.json', () => {
  const entries = JSON.parse(auditJson(findings)) as { id: string; verdict: string; explanation: unknown }[];
  it('holds every check once', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(findings.length);
  });
  it('explains whatever does not add up', () => {
    for (const { verdict, explanation } of entries) expect(explanation !== null).toBe(verdict === 'discrepancy' || verdict === 'definition');
  });
});
