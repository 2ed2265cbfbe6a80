import type { Source } from '../model/source.ts';

/** A publication in one line, for a file without a bibliography. */
export const citedSource = ({ title, number, publisher, authors, issued }: Source): string => [...authors, title, number, publisher, issued].filter(Boolean).join(', ');
