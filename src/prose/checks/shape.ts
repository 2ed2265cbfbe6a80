/** The form of each kind of text. */
import { CITING } from '../collections.ts';
import type { Check, Problem } from '../check.ts';
import { LINES } from '../lines.ts';
import type { Prose } from '../read.ts';

export const checkShape: Check = function* (text, { texts }) {
  const { file, collection, front } = text;
  const at = (line: number, what: string, hint: string): Problem => ({ where: { file, line }, what, hint });
  if (collection === 'uitleg') yield* explainer(text, at);
  if (collection === 'vergelijk') {
    const lines = components(text, 'Lijn').map(({ attributes }) => attributes.id);
    if (lines.join() !== LINES.join()) yield at(1, `The lines are ${lines.join(', ')}.`, `Give exactly these, in this order: ${LINES.join(', ')}.`);
  }
  if (collection === 'begrippen') {
    const terms = new Set(texts.filter((one) => one.collection === 'begrippen').map(({ slug }) => slug));
    for (const slug of (front.related as string[] | undefined) ?? []) if (!terms.has(slug)) yield at(1, `There is no term '${slug}', which is said to be related.`, 'Correct the slug, or write the term.');
  }
  if (CITING.includes(collection)) yield* sources(text, at);
};

type At = (line: number, what: string, hint: string) => Problem;

const components = ({ blocks }: Prose, name: string) => blocks.flatMap(({ pieces }) => pieces).flatMap(({ component }) => (component?.name === name ? [component] : []));

function* explainer({ blocks, front }: Prose, at: At): Generator<Problem> {
  if (blocks[0]?.pieces[0]?.component?.name !== 'InHetKort') yield at(1, 'The text does not begin with <InHetKort>.', 'Begin with three to six short sentences that are true when read alone.');
  if (!String(front.title).endsWith('?')) yield at(1, 'The title asks no question.', 'Write it as the question the page answers.');
  for (const { kind, depth, pieces, line } of blocks) {
    const heading = pieces.map(({ text }) => text).join('');
    if (kind === 'heading' && depth === 2 && !heading.endsWith('?')) yield at(line, `The heading "${heading}" asks no question.`, 'Write it as the question its text answers.');
  }
}

function* sources(text: Prose, at: At): Generator<Problem> {
  const cited = new Set(components(text, 'Bron').map(({ attributes }) => attributes.id));
  const listed = new Set((text.front.sources as string[] | undefined) ?? []);
  for (const id of cited.difference(listed)) yield at(1, `The text cites '${id}', and its field sources does not.`, 'Add it there.');
  for (const id of listed.difference(cited)) yield at(1, `The field sources names '${id}', which the text does not cite.`, 'Take it out there.');
}
