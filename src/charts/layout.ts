/** Shorthands and sums that the chart types share; all in pixels of the drawing. */
import type { AxisTick, Axis, Furniture, Tone } from '../model/chart.ts';

type Text = Extract<Furniture, { kind: 'text' }>;
export type TextStyle = Partial<Pick<Text, 'tone' | 'anchor' | 'bold' | 'halo' | 'ground'>>;

/** At 270 px, what a phone of 320 leaves, the texts of the narrow drawing are still 12 px. */
export const WIDTHS = { wide: 720, narrow: 304 } as const;
export const LINE_HEIGHT = 18;
/** Mean advance of a letter at the charts' text size, on the wide side: system fonts differ. */
export const LETTER = 8;
/** The same in the widest of the system fonts, for words that must not run out of the drawing; bold where they are. */
export const WIDEST = { plain: 8.6, bold: 10 } as const;

export const text = (x: number, y: number, words: string, style: TextStyle = {}): Text => ({
  kind: 'text',
  x,
  y,
  text: words,
  tone: 'ink',
  anchor: 'start',
  ...style,
});

/** A figure's words with the mark of a figure in doubt. */
export const marked = (words: string, doubted: boolean): string => (doubted ? `≠ ${words}` : words);

/** A printed figure: where it is in doubt, with the sign and the yellow that say so. */
export const figure = (x: number, y: number, words: string, doubted: boolean, style: TextStyle = {}): Text =>
  text(x, y, marked(words, doubted), { ...style, ...(doubted && { ground: 'marker', tone: 'ink', halo: false }) });

export const rule = (from: readonly [number, number], to: readonly [number, number], tone: Tone, width = 1, dash?: readonly number[]): Furniture => ({
  kind: 'rule',
  from,
  to,
  tone,
  width,
  ...(dash && { dash }),
});

/** A gap: its sign in a ring, which is the mark that is asked for. */
export const GAP = { kind: 'points', tone: 'c0', shape: 'ring', radius: 8 } as const;
/** The room the ring takes before words. */
export const GAP_ROOM = 2 * GAP.radius + 6;
/** Three dots lie on the baseline, other signs stand on it. */
export const gapSign = (x: number, y: number, glyph: string): Text => text(x, y + (glyph === '…' ? 1 : 5), glyph, { anchor: 'middle', tone: 'ink-2' });

/** Words over as many lines as a column of this width needs; a word longer than the column stays whole. */
export function wrap(words: string, width: number, letter: number = LETTER): readonly string[] {
  const room = Math.floor(width / letter);
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A block of lines, its middle at `y`. */
export const textBlock = (x: number, y: number, lines: readonly string[], style: TextStyle = {}): readonly Text[] =>
  lines.map((line, index) => text(x, y + 5 + (index - (lines.length - 1) / 2) * LINE_HEIGHT, line, style));

/**
 * Round steps from zero to past the largest value, and to below the least where that is negative: five or six in all. To one
 * where all values are zero.
 */
export function ticksAround([least, largest]: Extent, label: (value: number) => string): { readonly min: number; readonly max: number; readonly ticks: readonly AxisTick[] } {
  if (least === 0 && largest === 0) return { min: 0, max: 1, ticks: [0, 1].map((at) => ({ at, label: label(at) })) };
  const rough = (largest - least) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough)!;
  const [below, above] = [Math.ceil(-least / step), Math.ceil(largest / step)];
  // Without the dust of binary fractions: these numbers are written.
  const at = (index: number): number => Number((index * step).toPrecision(12)) + 0;
  return {
    min: at(-below),
    max: at(above),
    ticks: Array.from({ length: below + above + 1 }, (_, index) => at(index - below)).map((value) => ({ at: value, label: label(value) })),
  };
}

/** The least and the largest of values on a scale that holds zero. */
export type Extent = readonly [least: number, largest: number];
export const extentOf = (values: readonly number[]): Extent => [Math.min(0, ...values), Math.max(0, ...values)];

/** An axis that counts pixels and is not drawn. */
export const pixels = (length: number, { down = false } = {}): Axis => ({ min: 0, max: length, ticks: [], grid: false, ...(down && { reverse: true }) });

/**
 * Moves labels apart along one direction: each keeps its order and comes no closer to its neighbour than both halves
 * together, as near to where it wants to be as that allows.
 */
export function spread(wanted: readonly { readonly at: number; readonly size: number }[], from: number, to: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]!.at - wanted[b]!.at);
  const placed = new Array<number>(wanted.length);
  type Cluster = { members: number[]; size: number; middle: number };
  const clusters: Cluster[] = [];
  const within = (cluster: Cluster): Cluster => ({
    ...cluster,
    middle: Math.max(Math.min(cluster.middle, to - cluster.size / 2), from + cluster.size / 2),
  });
  for (const index of order) {
    let cluster = within({ members: [index], size: wanted[index]!.size, middle: wanted[index]!.at });
    for (let before = clusters.at(-1); before && before.middle + before.size / 2 > cluster.middle - cluster.size / 2; before = clusters.at(-1)) {
      clusters.pop();
      const members = [...before.members, ...cluster.members];
      const size = before.size + cluster.size;
      const middle = (before.middle * before.members.length + cluster.middle * cluster.members.length) / members.length;
      cluster = within({ members, size, middle });
    }
    clusters.push(cluster);
  }
  for (const { members, size, middle } of clusters) {
    let top = middle - size / 2;
    for (const index of members) {
      placed[index] = top + wanted[index]!.size / 2;
      top += wanted[index]!.size;
    }
  }
  return placed;
}
