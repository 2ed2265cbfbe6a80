/** The files about the portal as a whole, each made once a build, in the order the page about the data lists them. */
import { buildJson } from '../build-facts.ts';
import { allPackage, allZip } from '../bulk.ts';
import { corrections, findings } from '../catalog.ts';
import { auditJson } from '../formats/audit.ts';
import { correctionsJson } from '../formats/corrections.ts';
import { bytesOf, sha256Of } from '../published.ts';
import { catalogJsonLd, catalogTurtle } from './dcat/catalog.ts';
import { indexJson, sourcesJson } from './indexes.ts';
import { openApiJson } from './openapi.ts';
import { schemaFiles } from './schemas.ts';

export interface PortalFile {
  /** Its name under `/data/`, and the key of what the messages say of it. */
  readonly name: string;
  readonly path: `/data/${string}`;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
}

const JSON_TYPE = 'application/json';

let made: Promise<readonly PortalFile[]> | undefined;

export const portalFiles = (): Promise<readonly PortalFile[]> => (made ??= render());

async function render(): Promise<readonly PortalFile[]> {
  const files = [
    file('index.json', JSON_TYPE, await indexJson()),
    file('sources.json', JSON_TYPE, sourcesJson()),
    file('audit.json', JSON_TYPE, auditJson(findings)),
    file('corrections.json', JSON_TYPE, correctionsJson(corrections)),
    file('build.json', JSON_TYPE, buildJson()),
    file('datapackage.json', JSON_TYPE, await allPackage()),
    file('all.zip', 'application/zip', await allZip()),
    file('catalog.jsonld', 'application/ld+json', await catalogJsonLd()),
    file('catalog.ttl', 'text/turtle', await catalogTurtle()),
    ...schemaFiles.map(([name, text]) => file(name, name.endsWith('.json') ? 'application/schema+json' : 'text/plain', text)),
  ];
  return [...files, file('openapi.json', JSON_TYPE, openApiJson(files))];
}

function file(name: string, mediaType: string, body: string | Uint8Array): PortalFile {
  const bytes = bytesOf(body);
  return { name, path: `/data/${name}`, mediaType, bytes, sha256: sha256Of(bytes) };
}
