/** Every factual sentence has its source. */
import { CITING } from '../collections.ts';
import type { Check } from '../check.ts';
import type { Block, Piece } from '../read.ts';
import { sentencesOf } from '../sentences.ts';

/** Stands for a reference, which covers what precedes it in its block, and for a figure, which is a source by itself. */
const REFERENCE = '\u0001';
const FIGURE = '\u0002';

/** Shows the way, or introduces what follows, and claims nothing. */
const GUIDES = /^(?:Lees|Zie|Meer|Kijk|Bekijk)\b|:$/;

const mark = ({ component, own, text }: Piece): string => {
  if (own) return '';
  if (!component) return text;
  return component.name === 'Bron' ? REFERENCE : FIGURE;
};

/** The sentences of a block that no source covers. */
export function unsourced({ pieces }: Pick<Block, 'pieces'>): readonly string[] {
  const rest = pieces.map(mark).join('').split(REFERENCE).at(-1)!;
  return sentencesOf(rest).filter((sentence) => /\p{L}{2}/u.test(sentence) && !sentence.includes(FIGURE) && !GUIDES.test(sentence));
}

export const checkSourced: Check = function* ({ file, collection, blocks }) {
  if (!CITING.includes(collection)) return;
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'row') continue;
    const [first] = unsourced(block);
    if (first !== undefined) yield { where: { file, line: block.line }, what: `No source covers "${first.slice(0, 80)}".`, hint: 'End the sentence, or the block, with <Bron>; put what is ours inside <Eigen>.' };
  }
};
