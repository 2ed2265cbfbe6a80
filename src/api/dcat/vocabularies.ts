/** Codes of the European and Flemish lists that the catalogue uses, each described in the graph itself. */
import type { Localised } from '../../model/text.ts';
import { LICENCES } from '../../site.ts';
import type { Node } from './context.ts';

const EU = 'http://publications.europa.eu/resource/authority';
const BELGIF = 'http://vocab.belgif.be/auth/datatheme';

export const PUBLIC = `${EU}/access-right/PUBLIC`;
export const IRREGULAR = `${EU}/frequency/IRREG`;
export const STABLE = `${EU}/planned-availability/STABLE`;
export const LANGUAGES = { nl: `${EU}/language/NLD`, en: `${EU}/language/ENG` } as const;
export const FLANDERS = 'http://data.europa.eu/nuts/code/BE2';
export const THEME_LISTS = [`${EU}/data-theme`, BELGIF] as const;
const LICENCE_TYPES = 'http://purl.org/adms/licencetype/1.1';
const ATTRIBUTION = 'http://purl.org/adms/licencetype/Attribution';
const PUBLIC_DOMAIN = 'http://purl.org/adms/licencetype/PublicDomain';
export const SHA256 = 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256';
export const PROFILE = 'https://data.vlaanderen.be/doc/applicatieprofiel/DCAT-AP-VL';
export const JSON_STAT = 'https://json-stat.org/format/';
export const CC0 = LICENCES.catalogue.url;

/** As the Flemish data finder knows it: its filter for open data compares these characters, `http` included. */
export const FREE_REUSE = 'http://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0';

const THEMES = {
  SOCI: { nl: 'Bevolking en samenleving', en: 'Population and society' },
  ECON: { nl: 'Economie en financiën', en: 'Economy and finance' },
  GOVE: { nl: 'Regering en publieke sector', en: 'Government and public sector' },
} as const;

/** Our themes in theirs. Everything here is about people and work. */
const OURS: Readonly<Record<string, readonly (keyof typeof THEMES)[]>> = { programmas: ['ECON'], beleid: ['GOVE'] };

/** The themes of a dataset, each in the European and in the Belgian list. */
export const themesOf = (themes: readonly string[]): readonly string[] =>
  [...new Set(['SOCI', ...themes.flatMap((theme) => OURS[theme] ?? [])])].flatMap((code) => THEME_LISTS.map((list) => `${list}/${code}`));

/** Media types that the European list of file types knows. */
const FILE_TYPES: Readonly<Record<string, string>> = {
  'text/csv': 'CSV',
  'application/json': 'JSON',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'image/png': 'PNG',
  'image/svg+xml': 'SVG',
};
const fileTypeIri = (code: string): string => `${EU}/file-type/${code}`;

/** The European file type of a media type; none for Parquet, which that list lacks. */
export function fileTypeOf(mediaType: string): string | undefined {
  const code = FILE_TYPES[mediaType.endsWith('+json') ? 'application/json' : mediaType];
  return code === undefined ? undefined : fileTypeIri(code);
}

export const mediaTypeIri = (mediaType: string): string => `https://www.iana.org/assignments/media-types/${mediaType}`;

const concept = (id: string, scheme: string, { nl, en }: Localised, also: readonly string[] = []): Node => ({ '@id': id, '@type': ['skos:Concept', ...also], prefLabel: { nl, en }, inScheme: scheme });
const same = (word: string): Localised => ({ nl: word, en: word });

/** The codes themselves, with a name: who reads only our graph need not fetch the lists. */
export const concepts = (): readonly Node[] => [
  ...THEME_LISTS.map((list): Node => ({ '@id': list, '@type': 'skos:ConceptScheme', title: { nl: 'Datathema’s', en: 'Data themes' } })),
  ...Object.entries(THEMES).flatMap(([code, label]) => THEME_LISTS.map((list) => concept(`${list}/${code}`, list, label))),
  concept(PUBLIC, `${EU}/access-right`, { nl: 'publiek', en: 'public' }, ['dct:RightsStatement']),
  concept(IRREGULAR, `${EU}/frequency`, { nl: 'onregelmatig', en: 'irregular' }, ['dct:Frequency']),
  concept(STABLE, `${EU}/planned-availability`, { nl: 'stabiel', en: 'stable' }),
  concept(LANGUAGES.nl, `${EU}/language`, { nl: 'Nederlands', en: 'Dutch' }, ['dct:LinguisticSystem']),
  concept(LANGUAGES.en, `${EU}/language`, { nl: 'Engels', en: 'English' }, ['dct:LinguisticSystem']),
  ...Object.values(FILE_TYPES).toSorted().map((code) => concept(fileTypeIri(code), `${EU}/file-type`, same(code), ['dct:MediaTypeOrExtent'])),
  { '@id': FLANDERS, '@type': 'dct:Location', prefLabel: { nl: 'Vlaams Gewest', en: 'Flemish Region' } },
  { '@id': FREE_REUSE, '@type': 'dct:LicenseDocument', title: { nl: 'Modellicentie Gratis Hergebruik Vlaanderen', en: 'Flemish model licence for free reuse' }, type: ATTRIBUTION },
  { '@id': CC0, '@type': 'dct:LicenseDocument', title: { nl: 'Creative Commons Zero-verklaring', en: 'Creative Commons Zero declaration' }, type: PUBLIC_DOMAIN },
  concept(ATTRIBUTION, LICENCE_TYPES, { nl: 'naamsvermelding', en: 'attribution' }),
  concept(PUBLIC_DOMAIN, LICENCE_TYPES, { nl: 'publiek domein', en: 'public domain' }),
  { '@id': SHA256, '@type': 'spdx:ChecksumAlgorithm' },
  { '@id': PROFILE, '@type': 'dct:Standard', title: same('DCAT-AP Vlaanderen') },
  { '@id': JSON_STAT, '@type': 'dct:Standard', title: same('JSON-stat 2.0') },
];
