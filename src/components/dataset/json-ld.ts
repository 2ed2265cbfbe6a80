/** What machines read on a dataset page: schema.org Dataset, as one line of JSON that is safe inside HTML. */
import { getSource } from '../../catalog.ts';
import { coverage } from '../../coverage.ts';
import { distributionsOf } from '../../formats/index.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Locale } from '../../model/text.ts';
import { href } from '../../paths.ts';
import { IDENTIFIER_BASE, LICENCES, PUBLISHER, SITE_NAME } from '../../site.ts';
import { tableName } from './describe.ts';

export function datasetJsonLd(dataset: Dataset, address: string, locale: Locale): string {
  const { first, last } = coverage(dataset.id);
  const absolute = (path: `/${string}`) => new URL(href(path), address).href;
  const described = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${IDENTIFIER_BASE}/${dataset.id}`,
    name: dataset.title[locale],
    description: dataset.description[locale],
    url: address,
    version: dataset.version,
    dateModified: dataset.modified,
    inLanguage: locale,
    temporalCoverage: `${first}/${last}`,
    license: LICENCES.data.url,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: PUBLISHER[locale] },
    includedInDataCatalog: { '@type': 'DataCatalog', name: SITE_NAME, url: absolute('/') },
    isBasedOn: dataset.tables.map((table) => {
      const source = getSource(table.source);
      return { '@type': 'CreativeWork', name: `${source.title}, ${tableName(table)}`, identifier: source.number, url: absolute(`/bronnen/${source.id}/`) };
    }),
    variableMeasured: dataset.measures.map(({ label }) => label[locale]),
    distribution: distributionsOf(dataset).map(({ path, mediaType, label }) => ({ '@type': 'DataDownload', name: label[locale], encodingFormat: mediaType, contentUrl: absolute(path) })),
  };
  return JSON.stringify(described).replaceAll('<', '\\u003c');
}
