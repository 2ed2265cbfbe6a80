/** Which stretch of a page's text to show, and which of its sections. */
import type { Places } from './merge.ts';
import { alike } from './rank.ts';
import { isEmpty, stemsOf, wordsOf } from './words.ts';

export interface Text {
  readonly content: string;
  readonly anchors: readonly { readonly element: string; readonly id: string; readonly text: string; readonly location: number }[];
}

/** A word, and whether it is one that was looked for. */
export type Passage = readonly { readonly text: string; readonly hit: boolean }[];

export interface SectionHit {
  readonly heading: string;
  readonly anchor: string;
  readonly passage: Passage;
}

const LENGTH = 30;
const SECTIONS = 3;

const split = new Map<string, readonly string[]>();

/** A page is cut into words once, for all its passages. */
function wordsIn(content: string): readonly string[] {
  const known = split.get(content) ?? content.split(/\s+/);
  split.set(content, known);
  return known;
}

/** The stretch with most of what was asked; the words before a hit show what it is about. */
export function passageOf({ content }: Pick<Text, 'content'>, places: readonly Places[], from = 0, until = Infinity): Passage {
  const words = wordsIn(content);
  const end = Math.min(until, words.length);
  const hits = places.flatMap(({ concept, weight, words: at }) => telling(words, at).filter((one) => one >= from && one < end).map((one) => ({ at: one, concept, weight }))).toSorted((a, b) => a.at - b.at);
  let best = { start: from, score: -1 };
  for (const { at } of hits) {
    const start = Math.max(from, Math.min(sentenceStart(words, at, from), end - LENGTH));
    const inside = new Map(hits.filter((one) => one.at >= start && one.at < start + LENGTH).map(({ concept, weight }) => [concept, weight]));
    const score = [...inside.values()].reduce((sum, weight) => sum + weight, 0);
    if (score > best.score + 1e-9) best = { start, score };
  }
  const marked = new Set(hits.map(({ at }) => at));
  const stop = Math.min(end, best.start + LENGTH);
  const shown = words.slice(best.start, stop).map((text, index) => ({ text, hit: marked.has(best.start + index) }));
  return [...(best.start > from ? [{ text: '…', hit: false }] : []), ...shown, ...(stop < end ? [{ text: '…', hit: false }] : [])];
}

/** Of "mensen met een beperking" the last word was looked for; those that say nothing only where nothing else was. */
function telling(words: readonly string[], at: readonly number[]): readonly number[] {
  const own = at.filter((one) => wordsOf(words[one] ?? '').some((word) => word.length > 1 && !isEmpty(word)));
  return own.length > 0 ? own : at;
}

/** Back to the beginning of the sentence, where that is near. */
function sentenceStart(words: readonly string[], at: number, from: number): number {
  for (let start = at; start > Math.max(from, at - 14); start -= 1) if (/[.?!:]$/.test(words[start - 1] ?? '')) return start;
  return Math.max(from, at - 8);
}

/** The sections under which most of the query stands, best first; one that asks the same question before all. */
export function sectionsOf(text: Text, found: readonly Places[], asked: ReadonlySet<string>): readonly SectionHit[] {
  const places = found.map((one): Places => ({ ...one, words: telling(wordsIn(text.content), one.words) }));
  const headings = text.anchors.filter(({ element, text: heading, id }) => /^h[2-4]$/.test(element) && heading.trim() !== '' && id !== '').toSorted((a, b) => a.location - b.location);
  const scored = headings.map((heading, index) => {
    const until = headings[index + 1]?.location ?? Infinity;
    const own = places.map(({ weight, words }) => ({ weight, count: words.filter((at) => at >= heading.location && at < until).length, title: words.some((at) => at >= heading.location && at < heading.location + heading.text.split(/\s+/).length) }));
    const score = own.reduce((sum, { weight, count, title }) => sum + (count === 0 ? 0 : weight * (1 + Math.log(1 + count) / 4 + (title ? 0.5 : 0))), 0);
    const most = places.reduce((sum, { weight }) => sum + weight, 0);
    return { heading, until, score: score + 2 * most * alike(asked, new Set(stemsOf(heading.text))) };
  });
  const top = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && score >= top * 0.6)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, SECTIONS)
    .map(({ heading, until }) => ({ heading: heading.text, anchor: heading.id, passage: passageOf(text, places, heading.location + heading.text.split(/\s+/).length, until) }));
}
