/** The kept versions of a dataset in the catalogue: each a dataset of its own with frozen files, named by the one it is a version of. */
import type { AnyDataset } from '../../catalog.ts';
import { both } from '../../formats/contents.ts';
import { datasetIri, versionFileIri, versionIri } from '../../identifiers.ts';
import { api } from '../../i18n/messages/api.ts';
import { mediaTypeOf } from '../../model/media-types.ts';
import { revisionOf } from '../../model/revision.ts';
import { sha256Of } from '../../published.ts';
import { releasePath, releasesOf, type Release } from '../../releases.ts';
import { fullHref } from '../../site-address.ts';
import type { Node } from './context.ts';
import { fileNodes } from './files.ts';

/** What the catalogue says of a dataset whichever its version. */
export type Lasting = Pick<Node, 'description' | 'publisher' | 'contactPoint' | 'accessRights' | 'theme' | 'keyword' | 'language' | 'spatial'>;

export const versionIris = ({ id }: AnyDataset): readonly string[] => releasesOf(id).map(({ version }) => versionIri(id, version));

export const versionNodes = (dataset: AnyDataset, lasting: Lasting): readonly Node[] => releasesOf(dataset.id).flatMap((release) => nodesOf(dataset, release, lasting));

function nodesOf(dataset: AnyDataset, { version, files }: Release, lasting: Lasting): readonly Node[] {
  const id = versionIri(dataset.id, version);
  const path = releasePath(dataset.id, version);
  const { date, text } = revisionOf(dataset.revisions, version);
  const described = files.map(({ name, bytes }) => ({ iri: versionFileIri(dataset.id, version, name), name, path: `${path}${name}` as const, size: bytes.length, sha256: sha256Of(bytes) }));
  return [
    {
      ...lasting,
      '@id': id,
      '@type': 'dcat:Dataset',
      identifier: id,
      title: both((locale) => api[locale].versionTitle(dataset.title[locale], version)),
      issuedDate: date,
      modified: date,
      version,
      versionNotes: text,
      isVersionOf: datasetIri(dataset.id),
      landingPage: fullHref(path),
      distribution: described.map(({ iri }) => iri),
    },
    ...described.flatMap(({ iri, name, path: address, size, sha256 }) =>
      fileNodes({ iri, path: address, mediaType: mediaTypeOf(name), size, sha256, modified: date, title: both((locale) => api[locale].versionTitle(name, version)) }),
    ),
  ];
}
