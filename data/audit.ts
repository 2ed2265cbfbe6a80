import { defineAudit } from '../src/define.ts';
import amounts from './audit/budgetten.ts';
import sizes from './audit/omvang.ts';
import programmes from './audit/programmas.ts';
import vdab from './audit/vdab-2006.ts';
import jobseekers from './audit/werkzoekenden.ts';

const topics = [jobseekers, programmes, vdab, amounts, sizes];

/** Identities between datasets, by topic; those within one stand in its dataset.ts. */
export default defineAudit({
  checks: topics.flatMap(({ checks }) => checks),
  explanations: topics.flatMap(({ explanations }) => explanations),
});
