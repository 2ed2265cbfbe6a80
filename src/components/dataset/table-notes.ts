import type { Dataset } from '../../model/dataset.ts';
import type { Locale } from '../../model/text.ts';
import { dataset as messages } from '../../i18n/messages/dataset.ts';
import type { NoteText } from './notes.ts';
import type { PrintedTable } from './print.ts';

/** All that may need a note in a table of this dataset: its footnotes, marks for missing figures, breaks in a series. */
export function noteTexts(dataset: Dataset, table: PrintedTable, locale: Locale): readonly NoteText[] {
  const words = messages[locale];
  // A break between two rows is drawn as a rule.
  const ruled = new Set(table.blocks.flat().filter(({ broken }) => broken).map(({ line }) => line));
  return [
    ...dataset.footnotes.map(({ id, mark, text, origin }) => ({
      id,
      ...(mark !== undefined && { mark }),
      text: origin === 'ours' ? `${words.ourNote} ${text[locale]}` : text[locale],
      bears: ({ notes }: Parameters<NoteText['bears']>[0]) => notes.includes(id),
    })),
    ...Object.entries(dataset.statusMarks ?? {}).map(([printed, { obsStatus, meaning }]) => ({
      id: obsStatus,
      text: `“${printed}”: ${meaning[locale]}.`,
      bears: ({ asPublished }: Parameters<NoteText['bears']>[0]) => asPublished === printed,
    })),
    { id: 'breuk', text: words.breakNote, bears: ({ obsStatus, cell }) => obsStatus === 'B' && !ruled.has(cell.line) },
  ];
}
