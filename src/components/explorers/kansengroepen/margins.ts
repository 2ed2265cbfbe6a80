/** Printed totals beside what the combinations add up to. */
import { findings, getDataset, getObservation, getObservations } from '../../../catalog.ts';
import { combinationsOf, EVERYONE, select, sum, TRAITS, type Combination, type Trait } from '../../../explorers/combinations.ts';
import { measureOf } from '../../../figure.ts';
import { explorerCombinations } from '../../../i18n/messages/explorer-combinations.ts';
import type { Finding } from '../../../model/audit.ts';
import { cellId } from '../../../model/cell.ts';
import type { Fragment } from '../../../model/dataset.ts';
import type { Locale } from '../../../model/text.ts';
import { tableName, tableOf } from '../../dataset/describe.ts';

export interface Margin {
  readonly label: string;
  /** Of the printed parts, exact. */
  readonly sum: string;
  readonly printed: string;
  readonly percent: boolean;
  /** "Tabel 2". */
  readonly table: string;
  readonly finding: Finding;
}

const COMBINATIONS = 'kansengroepcombinaties';
const GROUPS = 'werkzoekenden-kansengroepen';
/** The characteristics as table 2 knows them. */
const GROUP_OF: Readonly<Record<Trait, string>> = { foreign_origin: 'ORIG_FOREIGN', work_disability: 'DIS', aged_50_plus: 'Y_GE50', low_educated: 'EDU_LOW' };

export function marginsOf(all: readonly Combination[], locale: Locale): readonly Margin[] {
  const words = explorerCombinations[locale];
  const { dimensions } = getDataset(COMBINATIONS);
  const { timePeriod } = getObservation(COMBINATIONS, { measure: 'persons', foreign_origin: '_T' });
  const traits = TRAITS.map((trait) => {
    const own = select(all, { ...EVERYONE, wishes: { ...EVERYONE.wishes, [trait]: 'yes' } });
    return margin(dimensions.find(({ id }) => id === trait)!.label[locale], sum(own), GROUPS, 'margin-of-table-3', { measure: 'jobseekers', group: GROUP_OF[trait], time_period: timePeriod });
  });
  const shares = combinationsOf(getObservations(COMBINATIONS), 'share');
  return [
    ...traits,
    margin(words.total, sum(all), COMBINATIONS, 'total', { measure: 'persons', foreign_origin: '_T' }),
    margin(words.printedShares, sum(shares), COMBINATIONS, 'total', { measure: 'share', foreign_origin: '_T' }),
  ];
}

function margin(label: string, added: string, dataset: string, check: string, at: Fragment): Margin {
  const observation = getObservation(dataset, at);
  const finding = findings.find((one) => one.dataset === dataset && one.check === check && cellId(one.result.cell) === cellId(observation.cell));
  if (!finding) throw new Error(`The check '${check}' has no finding at ${dataset} ${cellId(observation.cell)}.`);
  const { unit } = measureOf(getDataset(dataset), observation);
  return { label, sum: added, printed: observation.value!, percent: unit === 'PC', table: tableName(tableOf(getDataset(dataset), observation.cell.table)), finding };
}
