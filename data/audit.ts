import { defineAudit } from '../src/define.ts';
import claimsProgrammes from './audit/beweringen-programmas.ts';
import claimsVdab from './audit/beweringen-vdab.ts';
import claimsJobseekers from './audit/beweringen-werkzoekenden.ts';
import amounts from './audit/budgetten.ts';
import sizes from './audit/omvang.ts';
import programmes from './audit/programmas.ts';
import vdab from './audit/vdab-2006.ts';
import jobseekers from './audit/werkzoekenden.ts';

const topics = [jobseekers, programmes, vdab, amounts, sizes, claimsJobseekers, claimsProgrammes, claimsVdab];

/** Identities between datasets, by topic; those within one stand in its dataset.ts. */
export default defineAudit({
  checks: topics.flatMap(({ checks }) => checks),
  explanations: topics.flatMap(({ explanations }) => explanations),
});
