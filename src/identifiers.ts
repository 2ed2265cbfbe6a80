/** The persistent names of what the portal describes: they stay, wherever it is served. */
import { IDENTIFIER_BASE } from './site.ts';

export const CATALOG_IRI = `${IDENTIFIER_BASE}/catalog`;
export const PUBLISHER_IRI = `${IDENTIFIER_BASE}/publisher`;
export const CONTACT_IRI = `${IDENTIFIER_BASE}/contact`;
export const API_IRI = `${IDENTIFIER_BASE}/api`;

export const datasetIri = (dataset: string): string => `${IDENTIFIER_BASE}/${dataset}`;
export const recordIri = (dataset: string): string => `${IDENTIFIER_BASE}/catalog/${dataset}`;
export const sourceIri = (source: string): string => `${IDENTIFIER_BASE}/source/${source}`;

/** A kept version of a dataset, and a file of it by its name. */
export const versionIri = (dataset: string, version: string): string => `${datasetIri(dataset)}/v${version}`;
export const versionFileIri = (dataset: string, version: string, name: string): string => `${versionIri(dataset, version)}/file/${name}`;

/** A file of a dataset, by the id of its format: `csv`, `published-tabel-1`. */
export const fileIri = (dataset: string, file: string): string => `${datasetIri(dataset)}/file/${file}`;
