/** Every factual sentence has its source. */
import { CITING } from '../collections.ts';
import type { Check } from '../check.ts';
import type { Block, Piece } from '../read.ts';
import { sentencesOf, wordsOf } from '../sentences.ts';

/** Stands for a reference, which covers what precedes it in its block, for a figure, which is a source by itself, and for a link. */
const REFERENCE = '\u0001';
const FIGURE = '\u0002';
const LINK = '\u0003';

/** Sentences that one reference may cover: a reader must know which words the place bears out. */
const COVERED = 3;
/** Words of what only names what follows, "16 december 2011." or "Nee.", and does not count as one of these. */
const LABEL = 3;

/** Shows the way, with a link to it, and claims nothing. */
const GUIDE = /^(?:Lees|Zie|Kijk|Bekijk|Meer (?:over|daarover|hierover|uitleg|weten|lezen|cijfers)) /;
const isGuide = (sentence: string): boolean => GUIDE.test(sentence) && sentence.includes(LINK);

const mark = ({ component, own, text, link }: Piece): string => {
  if (own) return '';
  if (!component) return link ? text + LINK : text;
  if (component.wraps) return '';
  return component.name === 'Bron' ? REFERENCE : FIGURE;
};

/** The sentences of a block that need a source, those before each reference and, last, those behind them all. */
const claims = ({ pieces }: Pick<Block, 'pieces'>): readonly (readonly string[])[] =>
  pieces.map(mark).join('').split(REFERENCE).map((part) => sentencesOf(part).filter((sentence) => /\p{L}{2}/u.test(sentence) && !sentence.includes(FIGURE) && !isGuide(sentence)));

/** Does a list, a table or a chart follow, which a colon may announce? */
const isListed = (next: Block | undefined): boolean => next?.item === true || next?.kind === 'header' || next?.pieces[0]?.component?.name === 'Grafiek';

/** The sentences of a block that no source covers. */
export function unsourced(block: Pick<Block, 'pieces'>, next?: Block): readonly string[] {
  const rest = claims(block).at(-1)!;
  return rest.filter((sentence, index) => !(index === rest.length - 1 && sentence.endsWith(':') && isListed(next)));
}

export const checkSourced: Check = function* ({ file, collection, blocks }) {
  if (!CITING.includes(collection)) return;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' && block.kind !== 'row') continue;
    const where = { file, line: block.line };
    const [first] = unsourced(block, blocks[index + 1]);
    if (first !== undefined) yield { where, what: `No source covers "${said(first)}".`, hint: 'End the sentence, or the block, with <Bron>; put what is ours inside <Eigen>.' };
    for (const before of claims(block).slice(0, -1)) {
      const covered = before.filter((sentence) => wordsOf(sentence).length > LABEL);
      if (covered.length > COVERED) yield { where, what: `One source covers ${covered.length} sentences, from "${said(covered[0]!)}".`, hint: `Give each ${COVERED} sentences at most a <Bron> of their own.` };
    }
  }
};

const said = (sentence: string): string => sentence.replaceAll(LINK, '').replace(/\s+/g, ' ').slice(0, 80);
