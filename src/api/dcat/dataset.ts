/** A dataset in the catalogue: itself, its record, its files with size and checksum, and the years it covers. */
import { getCodelist, type AnyDataset } from '../../catalog.ts';
import { coverage, sourcesOf } from '../../coverage.ts';
import { keywordsOf } from '../../formats/contents.ts';
import { CONTACT_IRI, datasetIri, fileIri, PUBLISHER_IRI, recordIri, sourceIri } from '../../identifiers.ts';
import { api } from '../../i18n/messages/api.ts';
import { LOCALES, type Localised } from '../../model/text.ts';
import type { PublishedFile } from '../../published.ts';
import { fullHref } from '../../site-address.ts';
import { purposeOf } from '../purpose.ts';
import type { Node } from './context.ts';
import { fileTypeOf, FLANDERS, FREE_REUSE, IRREGULAR, JSON_STAT, LANGUAGES, mediaTypeIri, PROFILE, PUBLIC, SHA256, STABLE, themesOf } from './vocabularies.ts';

export function datasetNodes(dataset: AnyDataset, files: readonly PublishedFile[]): readonly Node[] {
  const id = datasetIri(dataset.id);
  const { first, last } = coverage(dataset);
  // A reference to a dataset is about it, not a form of it.
  const forms = files.filter((file) => purposeOf(file) !== 'cite');
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
      '@id': id,
      '@type': 'dcat:Dataset',
      identifier: id,
      title: dataset.title,
      description: both((locale) => `${dataset.description[locale]} ${dataset.caveat[locale]}`),
      publisher: PUBLISHER_IRI,
      contactPoint: CONTACT_IRI,
      accessRights: PUBLIC,
      theme: themesOf(dataset.themes),
      keyword: both((locale) => [api[locale].socialEconomy, ...keywordsOf(dataset, getCodelist).map((word) => word[locale])]),
      modified: dataset.modified,
      version: dataset.version,
      language: [LANGUAGES.nl, LANGUAGES.en],
      spatial: FLANDERS,
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
    ...forms.flatMap((file) => fileNodes(dataset, file)),
  ];
}

function fileNodes(dataset: AnyDataset, { id, label, mediaType, path, bytes, sha256 }: PublishedFile): readonly Node[] {
  const iri = fileIri(dataset.id, id);
  const address = fullHref(path);
  const format = fileTypeOf(mediaType);
  return [
    {
      '@id': iri,
      '@type': 'dcat:Distribution',
      identifier: iri,
      title: both((locale) => `${dataset.title[locale]}: ${label[locale]}`),
      description: both((locale) => api[locale].purposes[purposeOf({ path })].use),
      accessURL: address,
      downloadURL: address,
      mediaType: mediaTypeIri(mediaType),
      ...(format !== undefined && { format }),
      ...(path.endsWith('.jsonstat.json') && { conformsTo: JSON_STAT }),
      byteSize: String(bytes.length),
      checksum: `${iri}/checksum`,
      license: FREE_REUSE,
      availability: STABLE,
      modified: dataset.modified,
      language: path.endsWith('.en.csv') ? LANGUAGES.en : LANGUAGES.nl,
    },
    { '@id': `${iri}/checksum`, '@type': 'spdx:Checksum', algorithm: SHA256, checksumValue: sha256 },
  ];
}

/** The same in both languages, from the words of each. */
const both = <T>(words: (locale: keyof Localised) => T): Readonly<Record<keyof Localised, T>> => Object.fromEntries(LOCALES.map((locale) => [locale, words(locale)])) as Record<keyof Localised, T>;
