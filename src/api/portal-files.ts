/** The files about the portal as a whole, each made once a build, in the order the page about the data lists them. */
import { buildJson } from '../build-facts.ts';
import { allPackage, allZip } from '../bulk.ts';
import { corrections, findings } from '../catalog.ts';
import { auditJson } from '../formats/audit.ts';
import { correctionsJson } from '../formats/corrections.ts';
import { MEDIA_TYPES } from '../model/media-types.ts';
import { bytesOf, sha256Of } from '../published.ts';
import { catalogJsonLd, catalogTurtle } from './dcat/catalog.ts';
import { indexJson, sourcesJson } from './indexes.ts';
import { openApiJson } from './openapi.ts';
import { schemaFiles } from './schemas.ts';

/** A file as the API describes it. */
export interface DescribedFile {
  /** Its name under `/data/`, and the key of what the messages say of it. */
  readonly name: string;
  readonly path: `/data/${string}`;
  readonly mediaType: string;
}

export interface PortalFile extends DescribedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
}

/** Made from the pages or from all other files, so made after these, in `src/pages/data/`; described here. */
const BESIDE: readonly DescribedFile[] = [
  { name: 'search.json', path: '/data/search.json', mediaType: MEDIA_TYPES.json },
  { name: 'feed.atom', path: '/data/feed.atom', mediaType: MEDIA_TYPES.atom },
  { name: 'SHA256SUMS', path: '/data/SHA256SUMS', mediaType: MEDIA_TYPES.txt },
];

let made: Promise<readonly PortalFile[]> | undefined;

export const portalFiles = (): Promise<readonly PortalFile[]> => (made ??= render());

async function render(): Promise<readonly PortalFile[]> {
  const files = [
    file('index.json', MEDIA_TYPES.json, await indexJson()),
    file('sources.json', MEDIA_TYPES.json, sourcesJson()),
    file('audit.json', MEDIA_TYPES.json, auditJson(findings)),
    file('corrections.json', MEDIA_TYPES.json, correctionsJson(corrections)),
    file('build.json', MEDIA_TYPES.json, buildJson()),
    file('datapackage.json', MEDIA_TYPES.json, await allPackage()),
    file('all.zip', MEDIA_TYPES.zip, await allZip()),
    file('catalog.jsonld', MEDIA_TYPES.jsonld, await catalogJsonLd()),
    file('catalog.ttl', MEDIA_TYPES.ttl, await catalogTurtle()),
    ...schemaFiles.map(([name, text]) => file(name, name.endsWith('.ts') ? MEDIA_TYPES.ts : MEDIA_TYPES.json, text)),
  ];
  return [...files, file('openapi.json', MEDIA_TYPES.json, openApiJson([...files, ...BESIDE]))];
}

function file(name: string, mediaType: string, body: string | Uint8Array): PortalFile {
  const bytes = bytesOf(body);
  return { name, path: `/data/${name}`, mediaType, bytes, sha256: sha256Of(bytes) };
}
