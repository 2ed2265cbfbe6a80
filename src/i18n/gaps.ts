/** How a gap is shown wherever a number would stand: one glyph and one word a status, for table, legend, chart and download. */
import type { MissingStatus } from '../model/observation.ts';
import type { Locale } from '../model/text.ts';
import { gaps } from './messages/gaps.ts';

export interface Gap {
  /** One character, in every font we draw with. Never a dash or a zero, which print uses in several meanings. */
  readonly glyph: string;
  /** "niet gemeten" */
  readonly word: string;
  /** One sentence. */
  readonly meaning: string;
}

const GLYPHS: Readonly<Record<MissingStatus | 'zero', string>> = { zero: '0', L: '∅', M: '×', O: '…', Q: '■', V: '?' };

/** The gap that a missing status stands for; `zero` is there to tell a counted zero from all of them. */
export const gapOf = (status: MissingStatus | 'zero', locale: Locale): Gap => ({ glyph: GLYPHS[status], ...gaps[locale][status] });
