/** The files about the portal as a whole, each made once a build, in the order the page about the data lists them. */
import { buildJson } from '../build-facts.ts';
import { allPackage, allZip } from '../bulk.ts';
import { corrections, findings } from '../catalog.ts';
import { auditJson } from '../formats/audit.ts';
import { correctionsJson } from '../formats/corrections.ts';
import { mediaTypeOf } from '../model/media-types.ts';
import { oncePer } from '../once.ts';
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

const described = (name: string): DescribedFile => ({ name, path: `/data/${name}`, mediaType: mediaTypeOf(name) });

/** Made of the pages or of all other files, so made after these; described here. */
export const BESIDE: readonly DescribedFile[] = ['search.json', 'feed.atom', 'SHA256SUMS'].map(described);

export const portalFiles = oncePer<void, Promise<readonly PortalFile[]>>(makeAll);

async function makeAll(): Promise<readonly PortalFile[]> {
  const files = [
    portalFile('index.json', await indexJson()),
    portalFile('sources.json', sourcesJson()),
    portalFile('audit.json', auditJson(findings)),
    portalFile('corrections.json', correctionsJson(corrections)),
    portalFile('build.json', buildJson()),
    portalFile('datapackage.json', await allPackage()),
    portalFile('all.zip', await allZip()),
    portalFile('catalog.jsonld', await catalogJsonLd()),
    portalFile('catalog.ttl', await catalogTurtle()),
    ...schemaFiles.map(([name, text]) => portalFile(name, text)),
  ];
  return [...files, portalFile('openapi.json', openApiJson([...files, described('openapi.json'), ...BESIDE]))];
}

export function portalFile(name: string, body: string | Uint8Array): PortalFile {
  const bytes = bytesOf(body);
  return { ...described(name), bytes, sha256: sha256Of(bytes) };
}
