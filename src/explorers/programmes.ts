/**
 * A year of a programme: what tables 5, 6 and 7 print of it, laid side by side, and the walk from who was there at the start to
 * who was there at the end. Nothing that is not printed gets a value; what is computed says from what.
 */
import Big from 'big.js';
import type { Lost } from '../i18n/lost.ts';
import { matches, coordinates, type Observation } from '../model/observation.ts';
import { lostIn } from './asked.ts';

/** A printed figure, and the dataset that holds it. */
export interface Figure {
  readonly dataset: string;
  readonly observation: Observation;
}

/** What table 7 measured by one method. */
export interface Measured {
  readonly method: string;
  readonly reach?: Figure;
  readonly outflow?: Figure;
  readonly toWork?: Figure;
  /** B2, C/B1 and C/A, those that are printed. */
  readonly rates: readonly Figure[];
}

export interface ProgrammeYear {
  readonly programme: string;
  readonly year: string;
  /** Table 5: heads. */
  readonly begin?: Figure;
  readonly inflow?: Figure;
  readonly outflow?: Figure;
  readonly end?: Figure;
  readonly rates: readonly Figure[];
  /** Table 6: full-time equivalents at both ends of the year. */
  readonly fteBegin?: Figure;
  readonly fteEnd?: Figure;
  /** Table 7, the older method first. */
  readonly measured: readonly Measured[];
}

export const DATASETS = { flow: 'bereik-en-rotatie', fte: 'gesubsidieerde-vte', work: 'uitstroom-naar-werk' } as const;
export const YEARS = ['2006', '2007', '2008', '2009', '2010', '2011'] as const;
export const DEFAULT_YEAR = { programme: 'SW', year: '2011' } as const;

export type Printed = Readonly<Record<keyof typeof DATASETS, readonly Observation[]>>;

/** Every year of every programme of which something is printed, in the order of `programmes`. A stock belongs to the year it ends. */
export function programmeYears(printed: Printed, programmes: readonly string[]): readonly ProgrammeYear[] {
  return programmes.flatMap((programme) => YEARS.flatMap((year) => yearOf(printed, programme, year) ?? []));
}

function yearOf(printed: Printed, programme: string, year: string): ProgrammeYear | undefined {
  const find = (table: keyof typeof DATASETS, at: Readonly<Record<string, string>>): Figure | undefined => {
    const observation = printed[table].find((one) => matches({ programme, ...at }, coordinates(one)));
    return observation && { dataset: DATASETS[table], observation };
  };
  const some = (...figures: readonly (Figure | undefined)[]): readonly Figure[] => figures.filter((figure) => figure !== undefined);
  const [start, end] = [`${Number(year) - 1}-12-31`, `${year}-12-31`];
  const methods = [...new Set(printed.work.filter((one) => matches({ programme, time_period: year }, coordinates(one))).map(({ key }) => key['method']!))];
  const found: ProgrammeYear = {
    programme,
    year,
    begin: find('flow', { measure: 'stock', time_period: start }),
    inflow: find('flow', { measure: 'inflow', time_period: year }),
    outflow: find('flow', { measure: 'outflow', time_period: year }),
    end: find('flow', { measure: 'stock', time_period: end }),
    rates: some(
      find('flow', { measure: 'growth', time_period: end }),
      find('flow', { measure: 'growth_rate', time_period: end }),
      find('flow', { measure: 'rotation_rate', time_period: year }),
    ),
    fteBegin: find('fte', { measure: 'fte', time_period: start }),
    fteEnd: find('fte', { measure: 'fte', time_period: end }),
    measured: methods.map((method) => {
      const at = (measure: string) => find('work', { measure, method, time_period: year });
      return { method, reach: at('reach'), outflow: at('outflow'), toWork: at('to_work'), rates: some(at('outflow_rate'), at('to_work_of_outflow'), at('to_work_of_reach')) };
    }),
  };
  return figuresOf(found).length > 0 ? found : undefined;
}

/** Every printed cell of the year itself; what stood at its start belongs to the year before. */
export const figuresOf = ({ inflow, outflow, end, rates, fteEnd, measured }: ProgrammeYear): readonly Figure[] =>
  [inflow, outflow, end, ...rates, fteEnd, ...measured.flatMap((one) => [one.reach, one.outflow, one.toWork, ...one.rates])].filter((figure) => figure !== undefined);

/** The datasets that print a value, not just a dash, for this year. */
export const datasetsOf = (year: ProgrammeYear): readonly string[] =>
  Object.values(DATASETS).filter((dataset) => figuresOf(year).some((figure) => figure.dataset === dataset && valueOf(figure) !== undefined));

export const valueOf = (figure: Figure | undefined): string | undefined => figure?.observation.value ?? undefined;

/** A number of ours: what it is, and the numbers it was made of, each with its sign in the sum. */
export interface Sum {
  readonly value: string;
  readonly terms: readonly { readonly sign: '+' | '−'; readonly value: string }[];
}

/** One step of the walk. It has a printed figure, a sum of ours, both, or neither. */
export interface Step {
  readonly id: 'begin' | 'inflow' | 'reach' | 'outflow' | 'left' | 'end' | 'residual';
  /** Where it is printed; twice when two tables have it. */
  readonly printed: readonly Figure[];
  readonly computed?: Sum;
  /** From where to where its bar runs, in people; none where what it stands on is unknown. */
  readonly bar?: readonly [number, number];
}

/** Adds and subtracts, unless a term is missing: nothing follows from what nobody printed. */
function sum(...terms: readonly (readonly ['+' | '−', string | undefined])[]): Sum | undefined {
  if (!terms.every((term): term is readonly ['+' | '−', string] => term[1] !== undefined)) return undefined;
  const value = terms.reduce((total, [sign, term]) => (sign === '+' ? total.plus(term) : total.minus(term)), new Big(0));
  return { value: value.toFixed(), terms: terms.map(([sign, term]) => ({ sign, value: term })) };
}

/** From stock to stock. Who was there during the year is start + inflow (table 5) or the reach (table 7), whichever is printed. */
export function walk({ begin, inflow, outflow, end, measured }: ProgrammeYear): readonly Step[] {
  const some = (...figures: readonly (Figure | undefined)[]) => figures.filter((figure) => figure !== undefined);
  const table7 = measured.find(({ reach }) => reach !== undefined);
  const there = sum(['+', valueOf(begin)], ['+', valueOf(inflow)]);
  const reach = there?.value ?? valueOf(table7?.reach);
  const gone = valueOf(outflow) ?? valueOf(table7?.outflow);
  const left = sum(['+', reach], ['−', gone]);
  const residual = sum(['+', valueOf(end)], ['−', left?.value]);
  const span = (from: string | undefined, to: string | undefined) => (from === undefined || to === undefined ? undefined : ([Number(from), Number(to)].toSorted((a, b) => a - b) as [number, number]));
  return [
    { id: 'begin', printed: some(begin), bar: span('0', valueOf(begin)) },
    { id: 'inflow', printed: some(inflow), bar: span(there && valueOf(begin), there?.value) },
    { id: 'reach', printed: some(table7?.reach), computed: there, bar: span('0', reach) },
    { id: 'outflow', printed: some(outflow, table7?.outflow), bar: span(left?.value, left && reach) },
    { id: 'left', printed: [], computed: left, bar: span('0', left?.value) },
    { id: 'end', printed: some(end), bar: span('0', valueOf(end)) },
    { id: 'residual', printed: [], computed: residual, bar: span(residual && left?.value, residual && valueOf(end)) },
  ];
}

/** Of who left, those about whom the table says nothing more: outflow minus outflow to work. */
export const others = ({ outflow, toWork }: Measured): Sum | undefined => sum(['+', valueOf(outflow)], ['−', valueOf(toWork)]);

/** The name of a programme's year in addresses: `SW-2011`. */
export const yearId = ({ programme, year }: Pick<ProgrammeYear, 'programme' | 'year'>): string => `${programme}-${year}`;

/** The choice in an address; what it lacks, or names wrongly, is as by default. */
export function readYear(query: URLSearchParams, programmes: readonly string[]): { readonly programme: string; readonly year: string } {
  const [programme, year] = [query.get('programma'), query.get('jaar')];
  return {
    programme: programmes.find((one) => one === programme) ?? DEFAULT_YEAR.programme,
    year: YEARS.find((one) => one === year) ?? DEFAULT_YEAR.year,
  };
}

/** What of an address is named wrongly. */
export const lostYear = (query: URLSearchParams, programmes: readonly string[]): readonly Lost[] => lostIn(query, { programma: programmes, jaar: YEARS });

export const writeYear = ({ programme, year }: { readonly programme: string; readonly year: string }): string =>
  `?${new URLSearchParams({ programma: programme, jaar: year }).toString()}`;
