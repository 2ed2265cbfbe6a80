/** The small files at fixed addresses. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { lastModified } from '../../src/api/last-modified.ts';
import { sourcesJson } from '../../src/api/indexes.ts';
import { citationCff, robotsTxt, securityTxt } from '../../src/api/plain.ts';
import { allDatasets, sources } from '../../src/catalog.ts';

test('CITATION.cff has what the format requires, and names every source', () => {
  const cff = parse(citationCff()) as Record<string, unknown> & { authors: unknown[]; references: { title: string; authors: unknown[] }[] };
  expect(cff).toMatchObject({ 'cff-version': '1.2.0', type: 'dataset', title: 'Maatwerk in cijfers', message: expect.any(String), 'date-released': lastModified() });
  expect(cff.authors).toHaveLength(1);
  expect(cff.references.map(({ title }) => title)).toEqual(sources.map(({ title }) => title));
});

/** RFC 9116 asks for a date, and recommends one less than a year ahead: ahead of what we last published. */
test('security.txt says whom to warn, until within a year of our last change', () => {
  const lines = Object.fromEntries(securityTxt().trim().split('\n').map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string]));
  expect(lines['Contact']).toMatch(/^mailto:.+@.+/);
  const days = (Date.parse(lines['Expires']!) - Date.parse(lastModified())) / 86_400_000;
  expect(days).toBeGreaterThan(300);
  expect(days).toBeLessThan(365);
});

test('robots.txt closes nothing and names the sitemap', () => {
  expect(robotsTxt()).not.toContain('Disallow');
  expect(robotsTxt()).toContain('Sitemap: https://maatwerkincijfers.example/sitemap-index.xml');
});

test('sources.json lists every document with its rights and its datasets', () => {
  const list = JSON.parse(sourcesJson()) as { sources: { id: string; rights: { nl: string }; datasets: string[] }[] };
  expect(list.sources.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
  for (const { rights } of list.sources) expect(rights.nl).not.toBe('');
  expect(new Set(list.sources.flatMap((source) => source.datasets))).toEqual(new Set(allDatasets.map(({ id }) => id)));
});
