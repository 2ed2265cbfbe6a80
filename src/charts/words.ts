/** What a reader hears instead of a drawing, and reads below it. */
import type { ChartMark } from '../model/chart.ts';
import type { ChartContext } from './context.ts';
import type { Observed } from './observed.ts';

/** A drawing of more figures than this is told by its reading: nobody listens to sixty numbers. */
const TOLD = 12;

interface Words {
  readonly description: string;
  readonly notes: readonly string[];
}

/** `figures` tell every figure; `notes` how the drawing is read. What is in doubt is told in both. */
export function wordsOf(kind: string, figures: readonly string[], notes: readonly string[], { marks }: Observed, { messages, reading }: ChartContext): Words {
  const doubts = marks.flatMap((mark) => doubtInWords(mark, messages) ?? []).map((doubt) => `${doubt}.`);
  const told = marks.length <= TOLD ? [...figures, ...notes] : [reading, messages.inTable];
  return {
    description: [kind, ...told, ...doubts].filter(Boolean).join(' '),
    notes: [...notes, ...(doubts.length > 0 ? [messages.doubtKey] : [])],
  };
}

/** What is wrong with a figure where it does not stand beside these words. */
export const doubtInWords = ({ label, value, computed, doubt }: ChartMark, { printed }: ChartContext['messages']): string | undefined =>
  doubt === undefined ? undefined : `${label}: ${computed === undefined ? `${printed(value)}, ` : ''}${doubt}`;

/** Remarks one after the other, whether or not they end in a full stop of their own. */
export const inSentences = (remarks: readonly (string | false | undefined)[]): string => remarks.filter(Boolean).join('. ').replace(/([.!?])\. /g, '$1 ');

/** A note as long as a tooltip bears: its first sentence where that is short, else its first words, and where the rest stands. */
export function shortNote(text: string, seeNote: string, most = 90): string {
  if (text.length <= most) return text;
  const sentence = /^.*?[.!?](?=\s)/.exec(text)?.[0] ?? text;
  if (sentence.length <= most) return `${sentence} (${seeNote})`;
  const words = sentence.slice(0, most);
  return `${words.slice(0, words.lastIndexOf(' ')).replace(/[,;:]$/, '')} … (${seeNote})`;
}
