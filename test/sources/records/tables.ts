/** The tables of records: rows that we coded, each with the lines it rests on. */
export const recordTables = [
  { dataset: 'standpunten-2021', table: 'standpunten', source: 'hoorzitting-2021' },
  { dataset: 'standpunten-2021', table: 'vragen', source: 'hoorzitting-2021' },
  { dataset: 'doorstroomdeterminanten', table: 'determinanten' },
  { dataset: 'doorstroomdeterminanten', table: 'respondenten' },
  { dataset: 'beleidstijdlijn', table: 'gebeurtenissen' },
] as const satisfies readonly RecordTable[];

export interface RecordTable {
  readonly dataset: string;
  readonly table: string;
  /** The document of all rows; without it each row names its own. */
  readonly source?: string;
}
