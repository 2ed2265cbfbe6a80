/** What the audit has to say of one figure. */
import { findingsByCell, type Finding } from './model/audit.ts';
import { cellId, type CellRef } from './model/cell.ts';
import type { Dataset } from './model/dataset.ts';
import { oncePerObject } from './once.ts';

/** The findings that bear on a cell: it is the result of the check or a suspect of a failed one, or the text is right about it. */
export const findingsAt = ({ findings }: Pick<Dataset, 'findings'>, cell: CellRef): readonly Finding[] => byCell(findings).get(cellId(cell)) ?? [];

const byCell = oncePerObject(findingsByCell);
