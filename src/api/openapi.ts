/** The static files as an API: OpenAPI 3.1, with one path for each form of address. */
import { allDatasets } from '../catalog.ts';
import { distributionsOf, recordDistributionsOf } from '../formats/index.ts';
import { api } from '../i18n/messages/api.ts';
import { openapi } from '../i18n/messages/openapi.ts';
import { fullHref } from '../site-address.ts';
import { CONTACT_EMAIL, LICENCES, PUBLISHER, SITE_NAME } from '../site.ts';
import { mediaTypeOf } from '../model/media-types.ts';
import { releasesOf } from '../releases.ts';
import { lastModified } from './last-modified.ts';
import { schemas } from './openapi-schemas.ts';
import type { DescribedFile } from './portal-files.ts';

const words = openapi.en;

/** What a path answers with: a media type, and of JSON the schema that describes it. */
interface Answer {
  readonly mediaType: string;
  readonly schema?: string;
}

const answers = ({ mediaType, schema }: Answer) => ({
  200: {
    description: words.answerOk,
    headers: { ETag: { description: words.etag, schema: { type: 'string' } }, 'Access-Control-Allow-Origin': { description: words.cors, schema: { type: 'string', const: '*' } } },
    content: { [mediaType]: schema === undefined ? {} : { schema: { $ref: `#/components/schemas/${schema}` } } },
  },
  304: { description: words.answerNotModified },
  404: { description: words.answerNotFound },
});

const get = (operationId: string, tag: string, summary: string, answer: Answer, parameters: readonly object[] = []) => ({
  get: { operationId, tags: [tag], summary, ...(parameters.length > 0 && { parameters }), responses: answers(answer) },
});

/** The schemas of the lists, by file name. */
const SCHEMA_OF: Readonly<Record<string, string>> = { 'index.json': 'IndexFile', 'sources.json': 'SourcesFile', 'audit.json': 'AuditFile', 'corrections.json': 'CorrectionsFile' };

/** Of a form of address: the files that have it. */
interface Form {
  readonly path: string;
  readonly mediaType: string;
  readonly label: string;
  readonly names: readonly string[];
}

export function openApiJson(portalFiles: readonly DescribedFile[]): string {
  const described = {
    openapi: '3.1.0',
    info: {
      title: SITE_NAME,
      summary: api.en.serviceTitle,
      description: api.en.serviceDescription,
      version: lastModified(),
      contact: { name: PUBLISHER.en, email: CONTACT_EMAIL, url: fullHref('/over/') },
      license: { name: LICENCES.data.label.en, url: LICENCES.data.url },
    },
    servers: [{ url: fullHref('/').replace(/\/$/, '') }],
    externalDocs: { description: words.docs, url: fullHref('/data/') },
    tags: [{ name: 'portal', description: words.tagPortal }, { name: 'dataset', description: words.tagDataset }],
    paths: { ...portalPaths(portalFiles), ...datasetPaths(), ...versionPaths() },
    components: { schemas },
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}

const portalPaths = (files: readonly DescribedFile[]) =>
  Object.fromEntries(
    files.map(({ path, mediaType, name }) => {
      const schema = SCHEMA_OF[name];
      return [path, get(camel(`get ${name}`), 'portal', words.files[name]!, { mediaType, ...(schema !== undefined && { schema }) })];
    }),
  );

const unique = (values: readonly string[]) => [...new Set(values)].toSorted();
const parameter = (name: string, description: string, values: readonly string[]) => ({ name, in: 'path', required: true, description, schema: { type: 'string', enum: values } });

function datasetPaths() {
  return Object.fromEntries(
    forms().map(({ path, mediaType, label, names }) => {
      const dataset = parameter('dataset', words.datasetParameter, allDatasets.map(({ id }) => id));
      const file = parameter('file', words.fileParameter, names);
      const schema = path === '/data/{dataset}/{file}.json' ? 'DatasetFile' : undefined;
      return [path, get(camel(`get dataset ${path.slice('/data/{dataset}/'.length)}`), 'dataset', label, { mediaType, ...(schema !== undefined && { schema }) }, names.length === 0 ? [dataset] : [dataset, file])];
    }),
  );
}

/** The kept versions, whose addresses and bytes stay. */
function versionPaths() {
  const kept = allDatasets.flatMap(({ id }) => releasesOf(id).flatMap(({ version, files }) => files.map(({ name }) => ({ id, version, name }))));
  const grouped = Map.groupBy(kept, ({ name }) => (name === 'datapackage.json' ? name : `{file}${name.slice(name.indexOf('.'))}`));
  return Object.fromEntries([...grouped].map(([form, own]) => {
    const parameters = [
      parameter('dataset', words.datasetParameter, unique(own.map(({ id }) => id))),
      parameter('version', words.versionParameter, unique(own.map(({ version }) => version))),
      ...(form.includes('{file}') ? [parameter('file', words.fileParameter, unique(own.map(({ name }) => name.slice(0, name.indexOf('.')))))] : []),
    ];
    return [`/data/{dataset}/v{version}/${form}`, get(camel(`get version ${form}`), 'dataset', words.versionOf(form.replace('{file}', '')), { mediaType: mediaTypeOf(form) }, parameters)];
  }));
}

/** `/data/kans-op-werk/kans-op-werk.csv` and its like are one form: `/data/{dataset}/{file}.csv`. */
function forms(): readonly Form[] {
  const files = allDatasets.flatMap((dataset) => (dataset.kind === 'cube' ? distributionsOf(dataset) : recordDistributionsOf(dataset)).map(({ path, mediaType, label }) => ({ id: dataset.id, path, mediaType, label: label.en })));
  const grouped = Map.groupBy(files, ({ id, path }) => {
    const rest = path.slice(`/data/${id}/`.length);
    return `/data/{dataset}/${rest.replace(/^(published\/)?[^./]+(?=\.)/, (name) => (name === 'datapackage' ? name : name.startsWith('published/') ? 'published/{file}' : '{file}'))}`;
  });
  return [...grouped].map(([path, own]) => ({
    path,
    mediaType: own[0]!.mediaType,
    label: words.formOf(path.split('/').at(-1)!.replace('{file}', ''), path.includes('/published/')),
    names: path.includes('{file}') ? unique(own.map((file) => file.path.split('/').at(-1)!.split('.')[0]!)) : [],
  }));
}

const camel = (text: string): string => text.replaceAll(/[^A-Za-z0-9]+(\w)?/g, (_, letter: string | undefined) => letter?.toUpperCase() ?? '');
