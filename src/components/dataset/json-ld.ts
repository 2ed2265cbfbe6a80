/** What search engines read of the datasets: schema.org, as one line of JSON that is safe inside HTML. */
import type { DataCatalog, DataDownload, Dataset, Organization, PropertyValue, WithContext } from 'schema-dts';
import { purposeOf } from '../../api/purpose.ts';
import { allDatasets, type AnyDataset, getCode, getCodelist, getSource } from '../../catalog.ts';
import { coverage, sourcesOf } from '../../coverage.ts';
import { keywordsOf } from '../../formats/contents.ts';
import { CATALOG_IRI, datasetIri, PUBLISHER_IRI } from '../../identifiers.ts';
import { api } from '../../i18n/messages/api.ts';
import type { Locale } from '../../model/text.ts';
import { filesOf, type PublishedFile } from '../../published.ts';
import { fullHref } from '../../site-address.ts';
import { CONTACT_EMAIL, LICENCES, PUBLISHER, SITE_NAME } from '../../site.ts';
import { unitLabel } from './describe.ts';

/** The whole of one dataset. */
export async function datasetJsonLd(dataset: AnyDataset, locale: Locale): Promise<string> {
  const { first, last } = coverage(dataset);
  const files = (await filesOf(dataset.id)).filter((file) => purposeOf(file) !== 'cite');
  const described: WithContext<Dataset> = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': datasetIri(dataset.id),
    identifier: datasetIri(dataset.id),
    name: dataset.title[locale],
    alternateName: dataset.title[locale === 'nl' ? 'en' : 'nl'],
    description: `${dataset.description[locale]} ${dataset.caveat[locale]}`,
    url: fullHref(`/cijfers/${dataset.id}/`),
    version: dataset.version,
    dateModified: dataset.modified,
    inLanguage: ['nl', 'en'],
    keywords: [api[locale].socialEconomy, ...keywordsOf(dataset, getCodelist).map((word) => word[locale])],
    temporalCoverage: `${first}/${last}`,
    spatialCoverage: { '@type': 'Place', name: getCode('area', 'BE2').label[locale], identifier: 'http://data.europa.eu/nuts/code/BE2' },
    license: LICENCES.data.url,
    isAccessibleForFree: true,
    creator: publisher(locale),
    publisher: { '@id': PUBLISHER_IRI },
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': CATALOG_IRI, name: SITE_NAME, url: fullHref('/cijfers/') },
    measurementTechnique: api[locale].provenance[dataset.kind],
    isBasedOn: sourcesOf(dataset).map((id) => {
      const { title, number, publisher: name, issued } = getSource(id);
      return { '@type': 'CreativeWork', name: title, ...(number !== '' && { identifier: number }), publisher: { '@type': 'Organization', name }, datePublished: issued, url: fullHref(`/bronnen/${id}/`) };
    }),
    variableMeasured: measured(dataset, locale),
    distribution: files.map((file) => download(file, locale)),
  };
  return inHtml(described);
}

/** The catalogue, with of each dataset what search engines ask of one; its own page says the rest. */
export function catalogJsonLd(locale: Locale): string {
  const described: WithContext<DataCatalog> = {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': CATALOG_IRI,
    name: SITE_NAME,
    description: api[locale].catalogDescription,
    url: fullHref('/cijfers/'),
    license: LICENCES.catalogue.url,
    inLanguage: ['nl', 'en'],
    publisher: publisher(locale),
    dataset: allDatasets.map(({ id, title, description }) => ({ '@type': 'Dataset', '@id': datasetIri(id), name: title[locale], description: description[locale], url: fullHref(`/cijfers/${id}/`) })),
  };
  return inHtml(described);
}

const publisher = (locale: Locale): Organization => ({ '@type': 'Organization', '@id': PUBLISHER_IRI, name: PUBLISHER[locale], email: CONTACT_EMAIL, url: fullHref('/over/') });

const measured = (dataset: AnyDataset, locale: Locale): PropertyValue[] =>
  dataset.kind === 'cube'
    ? dataset.measures.map(({ id, label, unit, definition }) => ({ '@type': 'PropertyValue', propertyID: id, name: label[locale], unitText: unitLabel(unit, locale), description: definition[locale] }))
    : dataset.tables.flatMap(({ columns }) => columns.filter(({ kind }) => kind === 'code').map(({ id, label }) => ({ '@type': 'PropertyValue', propertyID: id, name: label[locale] })));

const download = ({ label, mediaType, path, size, sha256 }: PublishedFile, locale: Locale): DataDownload => ({
  '@type': 'DataDownload',
  name: label[locale],
  encodingFormat: mediaType,
  contentUrl: fullHref(path),
  contentSize: `${size} B`,
  sha256,
});

const inHtml = (described: object): string => JSON.stringify(described).replaceAll('<', '\\u003c');
