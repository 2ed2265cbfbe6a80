/** A dataset as something to cite: CSL-JSON, and by citation-js BibTeX (BibLaTeX fields) and RIS. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Dataset } from '../model/dataset.ts';
import type { RecordsDataset } from '../model/records.ts';
import { PUBLISHER, SITE_NAME } from '../site.ts';
import type { Contents } from './contents.ts';
import { citedSource } from './cited-source.ts';

plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
const cslOf = ({ dataset, sources, address }: Contents) => ({
  id: dataset.id,
  type: 'dataset',
  title: dataset.title.nl,
  author: [{ literal: PUBLISHER.nl }],
  publisher: SITE_NAME,
  version: dataset.version,
  issued: { 'date-parts': [partsOf(dataset)] },
  URL: address,
  language: 'nl',
  note: `${dataset.kind === 'cube' ? 'Oorspronkelijk gedrukt in' : 'Gecodeerd naar'}: ${sources.map(citedSource).join('; ')}`,
});

const partsOf = ({ modified }: Dataset | RecordsDataset): readonly number[] => modified.split('-').map(Number);

export const cslJson = (cited: Contents): string => `${JSON.stringify([cslOf(cited)], null, 1)}\n`;
export const bibtex = (cited: Contents): string => `${new Cite([cslOf(cited)]).format('biblatex').trim()}\n`;

/** A line that citation-js breaks after some seventy characters becomes whole again: RIS has one line a field, and ends each with CRLF. */
export const ris = (cited: Contents): string => `${new Cite([cslOf(cited)]).format('ris').trim().replaceAll(/\n(?![A-Z][A-Z0-9]  -)/g, '').replaceAll('\n', '\r\n')}\r\n`;
