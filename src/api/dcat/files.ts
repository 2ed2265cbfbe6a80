/** A file in the catalogue, with its size and its checksum. */
import { both } from '../../formats/contents.ts';
import { api } from '../../i18n/messages/api.ts';
import type { Localised } from '../../model/text.ts';
import { fullHref } from '../../site-address.ts';
import { purposeOf } from '../purpose.ts';
import type { Node } from './context.ts';
import { fileTypeOf, FREE_REUSE, JSON_STAT, LANGUAGES, mediaTypeIri, SHA256, STABLE } from './vocabularies.ts';

export interface CatalogFile {
  readonly iri: string;
  readonly title: Localised;
  /** The address under the portal, without BASE_PATH. */
  readonly path: `/data/${string}`;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly modified: string;
}

export function fileNodes({ iri, title, path, mediaType, size, sha256, modified }: CatalogFile): readonly Node[] {
  const address = fullHref(path);
  const format = fileTypeOf(mediaType);
  return [
    {
      '@id': iri,
      '@type': 'dcat:Distribution',
      identifier: iri,
      title,
      description: both((locale) => api[locale].purposes[purposeOf({ path })].use),
      accessURL: address,
      downloadURL: address,
      mediaType: mediaTypeIri(mediaType),
      ...(format !== undefined && { format }),
      ...(path.endsWith('.jsonstat.json') && { conformsTo: JSON_STAT }),
      byteSize: String(size),
      checksum: `${iri}/checksum`,
      license: FREE_REUSE,
      availability: STABLE,
      modified,
      language: path.endsWith('.en.csv') ? LANGUAGES.en : LANGUAGES.nl,
    },
    { '@id': `${iri}/checksum`, '@type': 'spdx:Checksum', algorithm: SHA256, checksumValue: sha256 },
  ];
}
