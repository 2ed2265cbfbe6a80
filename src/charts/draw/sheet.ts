/** A chart as a picture that stands alone: its title above the drawing, and all that a reader must know below it. */
import { chart } from '../../i18n/messages/chart.ts';
import { take } from '../../i18n/messages/take.ts';
import type { ChartMark, ChartSpec, Drawing, Tone } from '../../model/chart.ts';
import type { Locale } from '../../model/text.ts';
import { doubtInWords } from '../words.ts';
import { advance, balanced, wrapped } from './advance.ts';

/** Where the figures come from. */
export interface Credit {
  /** Document, table, and the source line as printed. */
  readonly source: string;
  /** The portal, the version of the dataset and its date. */
  readonly edition: string;
  /** The full address that shows this. */
  readonly address: string;
}

export interface SheetLine {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly tone: Tone;
  readonly bold?: true;
  /** It starts with the sign of a figure in doubt, on a yellow ground of this width. */
  readonly marked?: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly drawing: Drawing;
  /** The drawing's left and top. */
  readonly at: readonly [number, number];
  readonly lines: readonly SheetLine[];
  /** A line over the credits. */
  readonly rule: number;
}

const MARGIN = 24;
const TITLE = { size: 20, bold: true, tone: 'ink' } as const;
const SMALL = { size: 13, tone: 'ink-2' } as const;
const DOUBT = { size: 13, tone: 'ink' } as const;
const LEADING = 1.4;
/** More doubts than this are counted, and stand on the page. */
const LISTED = 8;
/** A note of more figures than this names none of them. */
const NAMED = 3;

export function sheetOf(spec: ChartSpec, credit: Credit, locale: Locale): Sheet {
  const drawing = spec.wide;
  const width = drawing.width + 2 * MARGIN;
  const lines: SheetLine[] = [];
  let y = MARGIN;
  const write = (text: string, style: Pick<SheetLine, 'size' | 'tone'> & { readonly bold?: true }, marked = false): void => {
    for (const [index, line] of (style.bold ? balanced : wrapped)(text, drawing.width, style.size, style.bold).entries()) {
      y += style.size * LEADING;
      const flag = marked && index === 0 ? { marked: Math.ceil(advance('≠', style.size)) } : {};
      lines.push({ x: MARGIN, y: Math.round(y - 0.35 * style.size), text: line, ...style, ...flag });
    }
  };
  write(spec.title, TITLE);
  const top = Math.ceil(y) + MARGIN / 2;
  y = top + drawing.height + MARGIN / 2;
  const { notes, doubts } = remarks(spec, locale);
  notes.forEach((note) => write(note, SMALL));
  doubts.forEach((doubt) => write(doubt, DOUBT, doubt.startsWith('≠')));
  const rule = Math.ceil(y) + MARGIN / 2;
  y = rule + MARGIN / 4;
  [`${chart[locale].source}: ${credit.source}`, credit.edition, credit.address].filter(Boolean).forEach((text) => write(text, SMALL));
  return { width, height: Math.ceil(y) + MARGIN, title: spec.title, description: elsewhere(spec.description, locale), drawing, at: [MARGIN, top], lines, rule };
}

/** What stands below the drawing: how it is read, what is said of single figures, and which ones are in doubt. */
function remarks({ notes, marks }: ChartSpec, locale: Locale): { readonly notes: readonly string[]; readonly doubts: readonly string[] } {
  const words = take[locale];
  const doubted = marks.flatMap((mark) => doubtInWords(mark, chart[locale]) ?? []).map((doubt) => `≠ ${doubt}.`);
  const isSaid = (note: string): boolean => notes.some((one) => one.includes(note));
  const said = [...figuresByNote(marks)].filter(([note]) => !isSaid(note)).map(([note, labels]) => (labels.length === marks.length ? note : `${labels.length > NAMED ? words.several(labels.length) : labels.join('; ')}: ${note}`));
  return {
    notes: [...notes.filter((note) => note !== chart[locale].doubtKey), ...said],
    doubts: [...(doubted.length > 0 ? [words.doubtKey] : []), ...doubted.slice(0, LISTED), ...(doubted.length > LISTED ? [words.moreDoubts(doubted.length - LISTED)] : [])],
  };
}

/** Each note once, with the figures it is about. */
function figuresByNote(marks: readonly ChartMark[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { label, notes = [] } of marks) {
    for (const note of notes) found.set(note, [...(found.get(note) ?? []), label]);
  }
  return found;
}

/** Words for places on the page, as a picture that left it says them. */
function elsewhere(text: string, locale: Locale): string {
  const [on, off] = [chart[locale], take[locale]];
  return text.replaceAll(on.doubtKey, off.doubtKey).replaceAll(on.inTable, off.inTable);
}
