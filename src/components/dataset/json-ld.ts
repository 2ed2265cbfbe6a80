/** What machines read on a dataset page: schema.org Dataset, as one line of JSON that is safe inside HTML. */
import { getSource, type AnyDataset } from '../../catalog.ts';
import { coverage, sourcesOf } from '../../coverage.ts';
import { distributionsOf, recordDistributionsOf } from '../../formats/index.ts';
import type { Locale } from '../../model/text.ts';
import { href } from '../../paths.ts';
import { IDENTIFIER_BASE, LICENCES, PUBLISHER, SITE_NAME } from '../../site.ts';

export function datasetJsonLd(dataset: AnyDataset, address: string, locale: Locale): string {
  const { first, last } = coverage(dataset);
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
    isBasedOn: sourcesOf(dataset).map((id) => {
      const { title, number, publisher, issued } = getSource(id);
      return { '@type': 'CreativeWork', name: title, ...(number !== '' && { identifier: number }), publisher: { '@type': 'Organization', name: publisher }, datePublished: issued, url: absolute(`/bronnen/${id}/`) };
    }),
    variableMeasured: dataset.kind === 'cube' ? dataset.measures.map(({ label }) => label[locale]) : dataset.tables.flatMap(({ columns }) => columns.filter(({ kind }) => kind === 'code').map(({ label }) => label[locale])),
    distribution: (dataset.kind === 'cube' ? distributionsOf(dataset) : recordDistributionsOf(dataset)).map(({ path, mediaType, label }) => ({ '@type': 'DataDownload', name: label[locale], encodingFormat: mediaType, contentUrl: absolute(path) })),
  };
  return JSON.stringify(described).replaceAll('<', '\\u003c');
}
