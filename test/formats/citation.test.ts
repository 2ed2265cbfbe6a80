import { expect, test } from 'vitest';
import { getAnyDataset } from '../../src/catalog.ts';
import { filesOf, ids } from './lib/files.ts';

const textOf = async (id: string, name: string) => (await filesOf(id)).get(`${id}.${name}`)!.toString();

test('a dataset as BibTeX, RIS and CSL-JSON', async () => {
  expect(await textOf('werkzaamheidsgraad', 'bib')).toMatch(/^@dataset\{werkzaamheidsgraad,\n\tauthor = \{\{Redactie Maatwerk in cijfers\}\},\n\tdate = \{\d{4}-\d\d-\d\d\},/);
  const ris = await textOf('werkzaamheidsgraad', 'ris');
  expect(ris).toMatch(/^TY {2}- DATA\r\n/);
  expect(ris.trimEnd().split('\r\n').every((line) => /^[A-Z][A-Z0-9] {2}-/.test(line)), 'one line a field').toBe(true);
});

test.each(ids)('%s: the three say the same as the dataset', async (id) => {
  const { title, version, modified } = getAnyDataset(id);
  const [csl] = JSON.parse(await textOf(id, 'csl.json')) as [{ title: string; version: string; URL: string; issued: { 'date-parts': number[][] } }];
  const said = { title: title.nl, version, url: csl.URL };
  expect({ title: csl.title, version: csl.version, url: `https://maatwerkincijfers.example/cijfers/${id}/` }).toEqual(said);
  expect(csl.issued['date-parts'][0]).toEqual(modified.split('-').map(Number));
  const bib = await textOf(id, 'bib');
  for (const text of [`version = {${version}}`, `date = {${modified}}`, `url = {${csl.URL}}`]) expect(bib).toContain(text);
  const lines = (await textOf(id, 'ris')).split('\r\n');
  for (const line of [`TI  - ${title.nl}`, `ET  - ${version}`, `UR  - ${csl.URL}`]) expect(lines).toContain(line);
});
