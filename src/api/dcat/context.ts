/** The JSON-LD context of the catalogue: short names for the terms it uses, with their types. */
import { LOCALES, type Localised } from '../../model/text.ts';

const iri = (term: string) => ({ '@id': term, '@type': '@id' });
const text = (term: string) => ({ '@id': term, '@container': '@language' });
const typed = (term: string, type: string) => ({ '@id': term, '@type': type });

export const PREFIXES = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export const CONTEXT = {
  ...PREFIXES,
  '@version': 1.1,
  title: text('dct:title'),
  description: text('dct:description'),
  alternative: text('dct:alternative'),
  rights: text('dct:rights'),
  identifier: 'dct:identifier',
  bibliographicNumber: 'dct:bibliographicCitation',
  creator: 'http://purl.org/dc/elements/1.1/creator',
  publisher: iri('dct:publisher'),
  license: iri('dct:license'),
  language: iri('dct:language'),
  spatial: iri('dct:spatial'),
  temporal: iri('dct:temporal'),
  startDate: typed('dcat:startDate', 'xsd:gYear'),
  endDate: typed('dcat:endDate', 'xsd:gYear'),
  accessRights: iri('dct:accessRights'),
  accrualPeriodicity: iri('dct:accrualPeriodicity'),
  conformsTo: iri('dct:conformsTo'),
  type: iri('dct:type'),
  format: iri('dct:format'),
  mediaType: iri('dcat:mediaType'),
  modified: typed('dct:modified', 'xsd:date'),
  issuedYear: typed('dct:issued', 'xsd:gYear'),
  issuedDate: typed('dct:issued', 'xsd:date'),
  recordModified: typed('dct:modified', 'xsd:dateTime'),
  homepage: iri('foaf:homepage'),
  name: text('foaf:name'),
  primaryTopic: iri('foaf:primaryTopic'),
  page: iri('foaf:page'),
  dataset: iri('dcat:dataset'),
  service: iri('dcat:service'),
  record: iri('dcat:record'),
  resource: iri('dcat:resource'),
  themeTaxonomy: iri('dcat:themeTaxonomy'),
  theme: iri('dcat:theme'),
  keyword: text('dcat:keyword'),
  contactPoint: iri('dcat:contactPoint'),
  landingPage: iri('dcat:landingPage'),
  version: 'dcat:version',
  versionNotes: text('adms:versionNotes'),
  hasVersion: iri('dcat:hasVersion'),
  isVersionOf: iri('dcat:isVersionOf'),
  distribution: iri('dcat:distribution'),
  accessURL: iri('dcat:accessURL'),
  downloadURL: iri('dcat:downloadURL'),
  endpointURL: iri('dcat:endpointURL'),
  endpointDescription: iri('dcat:endpointDescription'),
  servesDataset: iri('dcat:servesDataset'),
  byteSize: typed('dcat:byteSize', 'xsd:nonNegativeInteger'),
  availability: iri('dcatap:availability'),
  checksum: iri('spdx:checksum'),
  algorithm: iri('spdx:algorithm'),
  checksumValue: typed('spdx:checksumValue', 'xsd:hexBinary'),
  provenance: iri('dct:provenance'),
  derivedFrom: iri('prov:wasDerivedFrom'),
  fn: text('vcard:fn'),
  hasEmail: iri('vcard:hasEmail'),
  hasURL: iri('vcard:hasURL'),
  label: text('rdfs:label'),
  prefLabel: text('skos:prefLabel'),
  inScheme: iri('skos:inScheme'),
} as const;

/** One thing the catalogue describes. It has a name of its own, so that the graph has no blank nodes and its order is fixed. */
export type Node = { readonly '@id': string; readonly '@type': string | readonly string[] } & { readonly [Term in Exclude<keyof typeof CONTEXT, '@version'>]?: unknown };

/** The same in both languages, from the words of each. */
export const both = <T>(words: (locale: keyof Localised) => T): Readonly<Record<keyof Localised, T>> => Object.fromEntries(LOCALES.map((locale) => [locale, words(locale)])) as Record<keyof Localised, T>;
