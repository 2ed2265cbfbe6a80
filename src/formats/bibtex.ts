/** A page of the portal and the documents it cites, as BibTeX (BibLaTeX fields), by citation-js. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Source } from '../model/source.ts';
import { PUBLISHER, SITE_NAME } from '../site.ts';

// The id of the source is the key: it stays, whatever we learn of its author.
plugins.config.get('@bibtex').format.useIdAsLabel = true;

export interface CitedPage {
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly stand: string;
  /** In full. */
  readonly address: string;
}

const dateParts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

/** As CSL-JSON, https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html. */
const pageCsl = ({ id, title, stand, address }: CitedPage) => ({
  id,
  type: 'webpage',
  title,
  author: [{ literal: PUBLISHER.nl }],
  'container-title': SITE_NAME,
  issued: dateParts(stand),
  URL: address,
  language: 'nl',
});

const sourceCsl = ({ id, type, title, authors, publisher, issued, issuedNote, number }: Source) => ({
  id,
  type,
  ...(type === 'thesis' && { genre: 'Masterproef' }),
  title,
  author: authors.map(nameOf),
  publisher,
  issued: dateParts(issued),
  ...(issuedNote && { note: issuedNote.nl }),
  ...(number !== '' && { number }),
  language: 'nl',
});

/** Flemish names: what follows the first word is the family name, `Van den Broeck` included. */
function nameOf(name: string) {
  const [given = '', ...family] = name.split(' ');
  return family.length === 0 ? { literal: name } : { given, family: family.join(' ') };
}

export const pageBibtex = (page: CitedPage, sources: readonly Source[]): string => `${new Cite([pageCsl(page), ...sources.map(sourceCsl)]).format('biblatex').trim()}\n`;
