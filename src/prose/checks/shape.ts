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
    yield* emptyLines(text, at);
  }
  if (collection === 'begrippen') {
    const terms = new Set(texts.filter((one) => one.collection === 'begrippen').map(({ slug }) => slug));
    for (const slug of (front.related as string[] | undefined) ?? []) if (!terms.has(slug)) yield at(1, `There is no term '${slug}', which is said to be related.`, 'Correct the slug, or write the term.');
  }
  if (CITING.includes(collection)) yield* sources(text, at);
};

type At = (line: number, what: string, hint: string) => Problem;

/** Sentences of "In het kort", at least and at most. */
const SHORTEST = 3;
const LONGEST = 6;

const components = ({ blocks }: Prose, name: string) => blocks.flatMap(({ pieces }) => pieces).flatMap(({ component }) => (component?.name === name ? [component] : []));

function* explainer(text: Prose, at: At): Generator<Problem> {
  const { blocks, front } = text;
  const shorts = components(text, 'InHetKort').length;
  const items = blocks.filter(({ item, inside }) => item && inside.includes('InHetKort'));
  if (blocks[0]?.pieces[0]?.component?.name !== 'InHetKort') yield at(1, 'The text does not begin with <InHetKort>.', 'Begin with three to six short sentences that are true when read alone.');
  else if (shorts > 1) yield at(1, `<InHetKort> stands ${shorts} times in the text.`, 'Leave only the first.');
  else if (items.length < SHORTEST || items.length > LONGEST) yield at(blocks[0].line, `<InHetKort> has ${items.length} items.`, `Make it a list of ${SHORTEST} to ${LONGEST}, each true when read alone.`);
  if (!String(front.title).endsWith('?')) yield at(1, 'The title asks no question.', 'Write it as the question the page answers.');
  for (const { kind, depth, pieces, line } of blocks) {
    const heading = pieces.map(({ text }) => text).join('');
    if (kind === 'heading' && depth === 2 && !heading.endsWith('?')) yield at(line, `The heading "${heading}" asks no question.`, 'Write it as the question its text answers.');
  }
}

/** A cell of the comparison without a word in it. */
function* emptyLines({ blocks }: Prose, at: At): Generator<Problem> {
  for (const [index, { pieces, line }] of blocks.entries()) {
    const component = pieces[0]?.component;
    if (component?.name !== 'Lijn') continue;
    const rest = blocks.slice(index + 1);
    const end = rest.findIndex(({ inside }) => !inside.includes('Lijn'));
    const words = rest.slice(0, end < 0 ? undefined : end).flatMap((block) => block.pieces);
    if (!words.some(({ text }) => /\p{L}/u.test(text))) yield at(line, `The line ${component.attributes.id} says nothing.`, 'Say what holds there, or that no source says it.');
  }
}

function* sources(text: Prose, at: At): Generator<Problem> {
  const cited = new Set(components(text, 'Bron').map(({ attributes }) => attributes.id));
  const listed = new Set((text.front.sources as string[] | undefined) ?? []);
  for (const id of cited.difference(listed)) yield at(1, `The text cites '${id}', and its field sources does not.`, 'Add it there.');
  for (const id of listed.difference(cited)) yield at(1, `The field sources names '${id}', which the text does not cite.`, 'Take it out there.');
}
