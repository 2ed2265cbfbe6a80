/** Where each table stands in the lines kept beside this file, and which footnote numbers run into its numbers and words. */
import type { TableProof } from '../transcription.ts';

/** A footnote number that the extracted text glued to what it belongs to: the token, what was printed, and the number. */
export interface GluedNote {
  readonly line: number;
  readonly token: string;
  readonly printed: string;
  readonly note: string;
}

export interface GluedTableProof extends TableProof {
  /** The kept lines: `<file>.txt`; table ids repeat over datasets. */
  readonly file: string;
  readonly glued: readonly GluedNote[];
}

const JOBS = { header: ['|Jobs|%'], rows: [/^[^\d|]+\|\d+\|\d+,\d%$/, /^Totaal\|\d+\|100%$/] };

export const tables: readonly GluedTableProof[] = [
  {
    dataset: 'tewerkstelling-2005',
    table: 'sociale-werkplaatsen',
    file: 'tewerkstelling-sociale-werkplaatsen',
    title: [462, 462],
    print: [[464, 470]],
    sourceLine: [472, 472],
    header: ['|Erkend|Niet Erkend|Totaal'],
    rows: [/^[A-Z][a-z.]+(\|\d+){3}$/],
    glued: [
      { line: 462, token: '20059', printed: '2005', note: '9' },
      { line: 466, token: '70010', printed: '700', note: '10' },
    ],
  },
  {
    dataset: 'tewerkstelling-2005',
    table: 'arbeidszorg',
    file: 'tewerkstelling-arbeidszorg',
    title: [807, 807],
    print: [[809, 815]],
    sourceLine: [817, 817],
    header: ['|Erkend'],
    rows: [/^[A-Z][a-z]+\|\d+$/],
    glued: [],
  },
  {
    dataset: 'vacatures-naar-soort',
    table: 'sociale-werkplaatsen',
    file: 'soort-sociale-werkplaatsen',
    title: [523, 523],
    print: [[525, 541]],
    sourceLine: [543, 543],
    ...JOBS,
    glued: [{ line: 539, token: 'Divers11', printed: 'Divers', note: '11' }],
  },
  {
    dataset: 'vacatures-naar-soort',
    table: 'arbeidszorg',
    file: 'soort-arbeidszorg',
    title: [846, 846],
    print: [[848, 860]],
    sourceLine: [862, 862],
    ...JOBS,
    glued: [
      { line: 854, token: 'Ateliers14', printed: 'Ateliers', note: '14' },
      { line: 858, token: 'Divers15', printed: 'Divers', note: '15' },
    ],
  },
  {
    dataset: 'vacatures-naar-soort',
    table: 'invoegbedrijven',
    file: 'soort-invoegbedrijven',
    title: [1600, 1600],
    print: [[1602, 1620]],
    sourceLine: [1622, 1622],
    ...JOBS,
    glued: [],
  },
  {
    dataset: 'vacatures-naar-beroep',
    table: 'sociale-werkplaatsen',
    file: 'beroep-sociale-werkplaatsen',
    title: [548, 548],
    print: [[550, 576]],
    sourceLine: [578, 578],
    ...JOBS,
    glued: [],
  },
  {
    dataset: 'vacatures-naar-beroep',
    table: 'arbeidszorg',
    file: 'beroep-arbeidszorg',
    title: [872, 872],
    print: [[874, 892]],
    sourceLine: [894, 894],
    ...JOBS,
    glued: [
      { line: 884, token: 'atelierjobs16', printed: 'atelierjobs', note: '16' },
      { line: 890, token: 'Divers17', printed: 'Divers', note: '17' },
    ],
  },
  {
    dataset: 'vacatures-naar-beroep',
    table: 'invoegbedrijven',
    file: 'beroep-invoegbedrijven',
    title: [1635, 1635],
    print: [[1637, 1661]],
    sourceLine: [1663, 1663],
    ...JOBS,
    glued: [
      { line: 1641, token: 'landbouwarbeider28', printed: 'landbouwarbeider', note: '28' },
      { line: 1649, token: 'Bediende29', printed: 'Bediende', note: '29' },
      { line: 1651, token: 'Bouwarbeider30', printed: 'Bouwarbeider', note: '30' },
      { line: 1659, token: 'Divers31', printed: 'Divers', note: '31' },
    ],
  },
];
