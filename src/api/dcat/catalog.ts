/** The whole catalogue as DCAT-AP Vlaanderen (2026) on DCAT-AP 3: JSON-LD, and the same graph as Turtle. */
import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import { allDatasets, sources } from '../../catalog.ts';
import { API_IRI, CATALOG_IRI, CONTACT_IRI, datasetIri, PUBLISHER_IRI, recordIri, sourceIri } from '../../identifiers.ts';
import { api } from '../../i18n/messages/api.ts';
import type { Source } from '../../model/source.ts';
import type { Localised } from '../../model/text.ts';
import { filesOf } from '../../published.ts';
import { fullHref } from '../../site-address.ts';
import { CONTACT_EMAIL, PUBLISHER, SITE_NAME } from '../../site.ts';
import { lastModified } from '../last-modified.ts';
import { CONTEXT, PREFIXES, type Node } from './context.ts';
import { datasetNodes } from './dataset.ts';
import { CC0, concepts, FLANDERS, FREE_REUSE, LANGUAGES, PUBLIC, THEME_LISTS, themesOf } from './vocabularies.ts';

const words = (of: (texts: (typeof api)['nl']) => string): Localised => ({ nl: of(api.nl), en: of(api.en) });

export async function catalogJsonLd(): Promise<string> {
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': await graph() }, null, 1)}\n`;
}

/** The Turtle is made of the JSON-LD, so that the two cannot differ. */
export async function catalogTurtle(): Promise<string> {
  const nquads = await jsonld.toRDF({ '@context': CONTEXT, '@graph': await graph() } as object, { format: 'application/n-quads' });
  const writer = new Writer({ prefixes: PREFIXES });
  writer.addQuads(new Parser({ format: 'N-Quads' }).parse(nquads as unknown as string));
  return new Promise((resolve, reject) => writer.end((error, turtle: string) => (error ? reject(error) : resolve(turtle))));
}

async function graph(): Promise<readonly Node[]> {
  const described = await Promise.all(allDatasets.map(async (dataset) => datasetNodes(dataset, await filesOf(dataset.id))));
  const nodes = [catalogNode(), ...agents(), serviceNode(), ...described.flat(), ...sources.flatMap(sourceNodes), ...concepts()];
  return [...nodes, ...classed(nodes, ['homepage', 'landingPage', 'page'], 'foaf:Document'), ...classed(nodes, ['mediaType'], 'dct:MediaType')];
}

/** What these terms point at is of a class that DCAT-AP wants to see in the graph. */
function classed(nodes: readonly Node[], terms: readonly (keyof Node)[], type: string): readonly Node[] {
  const targets = nodes.flatMap((node) => terms.map((term) => node[term])).filter((target) => typeof target === 'string');
  return [...new Set(targets)].map((target) => ({ '@id': target, '@type': type }));
}

const catalogNode = (): Node => ({
  '@id': CATALOG_IRI,
  '@type': 'dcat:Catalog',
  identifier: CATALOG_IRI,
  title: { nl: SITE_NAME, en: SITE_NAME },
  description: words(({ catalogDescription }) => catalogDescription),
  publisher: PUBLISHER_IRI,
  contactPoint: CONTACT_IRI,
  license: CC0,
  language: [LANGUAGES.nl, LANGUAGES.en],
  spatial: FLANDERS,
  modified: lastModified(),
  homepage: fullHref('/'),
  themeTaxonomy: THEME_LISTS,
  dataset: allDatasets.map(({ id }) => datasetIri(id)),
  service: API_IRI,
  resource: sources.map(({ id }) => sourceIri(id)),
  record: allDatasets.map(({ id }) => recordIri(id)),
});

const agents = (): readonly Node[] => [
  { '@id': PUBLISHER_IRI, '@type': ['foaf:Agent', 'dct:Agent'], name: PUBLISHER, homepage: fullHref('/over/') },
  { '@id': CONTACT_IRI, '@type': ['vcard:Kind', 'vcard:Organization'], fn: PUBLISHER, hasEmail: `mailto:${CONTACT_EMAIL}`, hasURL: fullHref('/over/') },
];

const serviceNode = (): Node => ({
  '@id': API_IRI,
  '@type': 'dcat:DataService',
  identifier: API_IRI,
  title: words(({ serviceTitle }) => serviceTitle),
  description: words(({ serviceDescription }) => serviceDescription),
  publisher: PUBLISHER_IRI,
  contactPoint: CONTACT_IRI,
  accessRights: PUBLIC,
  license: FREE_REUSE,
  theme: themesOf([]),
  keyword: { nl: [api.nl.socialEconomy], en: [api.en.socialEconomy] },
  endpointURL: fullHref('/data/'),
  endpointDescription: fullHref('/data/openapi.json'),
  landingPage: fullHref('/data/'),
  servesDataset: allDatasets.map(({ id }) => datasetIri(id)),
});

/** A publication that figures were taken from. Its rights are its own. */
function sourceNodes({ id, title, shortTitle, description, authors, publisher, issued, number, rights }: Source): readonly Node[] {
  const agent = `${sourceIri(id)}/publisher`;
  return [
    {
      '@id': sourceIri(id),
      '@type': ['dcat:Resource', 'dct:BibliographicResource', 'prov:Entity'],
      identifier: sourceIri(id),
      title: { nl: title },
      alternative: shortTitle,
      description,
      ...(authors.length > 0 && { creator: authors }),
      publisher: agent,
      ...(issued.length === 4 ? { issuedYear: issued } : { issuedDate: issued }),
      ...(number !== '' && { bibliographicNumber: number }),
      rights,
      landingPage: fullHref(`/bronnen/${id}/`),
    },
    { '@id': agent, '@type': ['foaf:Agent', 'dct:Agent'], name: { nl: publisher } },
  ];
}
