/** Short sentences. */
import type { Check, Known } from '../check.ts';
import { readability } from '../readability.ts';
import type { Piece, Prose } from '../read.ts';
import { sentencesOf, textOf, wordsOf } from '../sentences.ts';

/** Words a sentence, on average over a page, and at most. */
const AVERAGE = 20;
const LONGEST = 40;

/** A component as it counts for length: a rule by its words, any other figure as one. */
const written = (known: Known) => ({ component }: Piece): string => {
  if (component!.name === 'Bron') return '';
  return component!.name === 'Norm' ? (known.norms.get(component!.attributes.id ?? '')?.text.nl ?? '') : '0';
};

/** The running sentences of a text: headings and tables are none. */
export const runningSentences = ({ blocks }: Prose, known: Known): readonly string[] =>
  blocks.filter(({ kind }) => kind === 'paragraph').flatMap((block) => sentencesOf(textOf(block, written(known))));

export const checkReadable: Check = function* (text, known) {
  const sentences = runningSentences(text, known);
  if (sentences.length === 0) return;
  const { perSentence } = readability(sentences);
  if (perSentence >= AVERAGE) yield { where: { file: text.file, line: 1 }, what: `The sentences have ${perSentence.toFixed(1)} words on average.`, hint: `Cut the longest until the average is under ${AVERAGE}.` };
  for (const block of text.blocks.filter(({ kind }) => kind === 'paragraph')) {
    const long = sentencesOf(textOf(block, written(known))).find((sentence) => wordsOf(sentence).length > LONGEST);
    if (long) yield { where: { file: text.file, line: block.line }, what: `A sentence has ${wordsOf(long).length} words: "${long.slice(0, 60)}…".`, hint: 'Make two of it.' };
  }
};
