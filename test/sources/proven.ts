/** Which as-printed CSV each proof of this folder is about: `<dataset>/<table>.csv`, once a proof. */
import prose from './beleidsbrief-2012/tekst-3.2.json';
import { tables as printed } from './beleidsbrief-2012/tables.ts';
import hearing from './hoorzitting-2021/figures.json';
import sizesBeleidsbrief from './omvang-sociale-economie/beleidsbrief-2012.json';
import sizesCsi from './omvang-sociale-economie/csi-maatwerkdecreet.json';
import sizesHearing from './omvang-sociale-economie/hoorzitting-2021.json';
import sizesThesis from './omvang-sociale-economie/masterproef-lde-2017.json';
import sizesVdab from './omvang-sociale-economie/vdab-topic-2006.json';
import groupsBeleidsbrief from './target-groups-and-budgets/beleidsbrief-2012.json';
import groupsVdab from './target-groups-and-budgets/vdab-topic-2006.json';
import outflow from './uitstroom-naar-werk/tekst-3.5.json';
import { tables as vdabTables } from './vdab-topic-2006/tables.ts';
import vdabProse from './vdab-topic-2006/tekst.json';
import { provenTables, type KeptLine } from './quoted-figures.ts';
import { recordTables } from './records/tables.ts';

/** One proof: what it keeps, and how the place it names becomes a path. */
const from = (lines: readonly KeptLine[], path: (place: string) => string): string[] => provenTables(lines).map((place) => `${path(place)}.csv`);

export const proven: readonly string[] = [
  ...[...printed, ...vdabTables].map(({ dataset, table }) => `${dataset}/${table}.csv`),
  'managementtools/tabel-2.csv',
  ...from(prose, (dataset) => `${dataset}/tekst-3.2`),
  ...[groupsBeleidsbrief, groupsVdab, vdabProse].flatMap((lines) => from(lines, (place) => place)),
  ...from(hearing, (table) => `hoorzitting-2021/${table}`),
  ...[sizesBeleidsbrief, sizesCsi, sizesHearing, sizesThesis, sizesVdab].flatMap((lines) => from(lines, (table) => `omvang-sociale-economie/${table}`)),
  ...from(outflow, (table) => `uitstroom-naar-werk/${table}`),
  ...recordTables.map(({ dataset, table }) => `${dataset}/${table}.csv`),
];
