/** The one module that files under `data/` import: it gives their literals a type, and nothing else. */
import type { CrossAudit, UncheckedClaim } from './model/audit.ts';
import type { Codelist } from './model/codelist.ts';
import type { CorrectionDeclaration } from './model/correction.ts';
import type { DatasetDescription } from './model/dataset.ts';
import type { Norm } from './model/norm.ts';
import type { RecordsDescription } from './model/records.ts';
import type { Source } from './model/source.ts';

export const defineDataset = (description: DatasetDescription): DatasetDescription => description;
export const defineRecords = (description: RecordsDescription): RecordsDescription => description;
export const defineCodelist = (codelist: Codelist): Codelist => codelist;
export const defineSource = (source: Source): Source => source;
export const defineAudit = (audit: CrossAudit): CrossAudit => audit;
export const defineCorrections = (corrections: readonly CorrectionDeclaration[]): readonly CorrectionDeclaration[] => corrections;
export const defineUnchecked = (claims: readonly UncheckedClaim[]): readonly UncheckedClaim[] => claims;
export const defineNorms = (norms: readonly Norm[]): readonly Norm[] => norms;
