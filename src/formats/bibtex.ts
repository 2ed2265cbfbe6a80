/** Documents as BibTeX (BibLaTeX fields), by citation-js. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Source } from '../model/source.ts';

// The id of the source is the key: it stays, whatever we learn of its author.
plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** A document as CSL-JSON, https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html. */
const cslOf = ({ id, title, authors, publisher, issued, number }: Source) => ({
  id,
  type: 'report',
  title,
  author: authors.map(nameOf),
  publisher,
  issued: { 'date-parts': [issued.split('-').map(Number)] },
  ...(number !== '' && { number }),
  language: 'nl',
});

/** Flemish names: what follows the first word is the family name, `Van den Broeck` included. */
function nameOf(name: string) {
  const [given = '', ...family] = name.split(' ');
  return family.length === 0 ? { literal: name } : { given, family: family.join(' ') };
}

export const sourcesBibtex = (sources: readonly Source[]): string => `${new Cite(sources.map(cslOf)).format('biblatex').trim()}\n`;
