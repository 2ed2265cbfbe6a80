/** A dataset in the catalogue: itself, its record, its files, its versions, and the years it covers. */
import { getCodelist, type AnyDataset } from '../../catalog.ts';
import { coverage, sourcesOf } from '../../coverage.ts';
import { both, keywordsOf } from '../../formats/contents.ts';
import { CONTACT_IRI, datasetIri, fileIri, PUBLISHER_IRI, recordIri, sourceIri } from '../../identifiers.ts';
import { api } from '../../i18n/messages/api.ts';
import { revisionOf } from '../../model/revision.ts';
import type { PublishedFile } from '../../published.ts';
import { fullHref } from '../../site-address.ts';
import { purposeOf } from '../purpose.ts';
import type { Node } from './context.ts';
import { fileNodes } from './files.ts';
import { versionIris, versionNodes, type Lasting } from './versions.ts';
import { FLANDERS, IRREGULAR, LANGUAGES, PROFILE, PUBLIC, themesOf } from './vocabularies.ts';

export function datasetNodes(dataset: AnyDataset, files: readonly PublishedFile[]): readonly Node[] {
  const id = datasetIri(dataset.id);
  const { first, last } = coverage(dataset);
  // A reference to a dataset is about it, not a form of it.
  const forms = files.filter((file) => purposeOf(file) !== 'cite');
  const lasting = lastingOf(dataset);
  return [
    {
      '@id': recordIri(dataset.id),
      '@type': 'dcat:CatalogRecord',
      identifier: recordIri(dataset.id),
      primaryTopic: id,
      recordModified: `${dataset.modified}T00:00:00Z`,
      conformsTo: PROFILE,
      language: LANGUAGES.nl,
    },
    {
      ...lasting,
      '@id': id,
      '@type': 'dcat:Dataset',
      identifier: id,
      title: dataset.title,
      modified: dataset.modified,
      version: dataset.version,
      versionNotes: revisionOf(dataset.revisions, dataset.version).text,
      hasVersion: versionIris(dataset),
      temporal: `${id}/period`,
      accrualPeriodicity: IRREGULAR,
      landingPage: fullHref(`/cijfers/${dataset.id}/`),
      page: fullHref(`/cijfers/${dataset.id}/codeboek/`),
      provenance: `${id}/provenance`,
      derivedFrom: sourcesOf(dataset).map(sourceIri),
      distribution: forms.map((file) => fileIri(dataset.id, file.id)),
    },
    { '@id': `${id}/period`, '@type': 'dct:PeriodOfTime', startDate: first, endDate: last },
    { '@id': `${id}/provenance`, '@type': 'dct:ProvenanceStatement', label: both((locale) => api[locale].provenance[dataset.kind]) },
    ...forms.flatMap((file) => fileNodes({ ...file, iri: fileIri(dataset.id, file.id), modified: dataset.modified, title: both((locale) => `${dataset.title[locale]}: ${file.label[locale]}`) })),
    ...versionNodes(dataset, lasting),
  ];
}

const lastingOf = (dataset: AnyDataset): Lasting => ({
  description: both((locale) => `${dataset.description[locale]} ${dataset.caveat[locale]}`),
  publisher: PUBLISHER_IRI,
  contactPoint: CONTACT_IRI,
  accessRights: PUBLIC,
  theme: themesOf(dataset.themes),
  keyword: both((locale) => [api[locale].socialEconomy, ...keywordsOf(dataset, getCodelist).map((word) => word[locale])]),
  language: [LANGUAGES.nl, LANGUAGES.en],
  spatial: FLANDERS,
});
