/** The observations a chart shows, with their labels: what every chart type starts from. */
import { cellId } from '../model/cell.ts';
import type { ChartDeclaration, ChartMark } from '../model/chart.ts';
import type { Code } from '../model/codelist.ts';
import type { Dataset, Fragment } from '../model/dataset.ts';
import { coordinates, matches, type MissingStatus, type Observation } from '../model/observation.ts';
import { gapOf, type Gap } from '../i18n/gaps.ts';
import type { ChartContext } from './context.ts';
import { doubtOf } from './doubt.ts';
import { shortNote } from './words.ts';

export type Present = Observation & { readonly value: string };
export type Missing = Observation & { readonly value: null; readonly obsStatus: MissingStatus };
export type Ranged = Observation & { readonly lower: string; readonly upper: string };

export interface Observed {
  /** In printed order, the missing ones too. */
  readonly all: readonly Observation[];
  /** The codes a field has among them, in order of first appearance or of their code list. */
  readonly codes: (field: string, order?: 'codelist') => readonly string[];
  readonly at: (fragment: Fragment) => Observation | undefined;
  readonly code: (field: string, id: string) => Code | undefined;
  readonly label: (field: string, id: string) => string;
  /** The figure without its unit, as exact as print has it: '1.066', 'ongeveer 20.000', '80.000 tot 90.000'; of a missing one the printed mark. */
  readonly value: (observation: Observation) => string;
  /** The same with what must stand right after it: the per cent sign, and the unit where the chart has more than one. */
  readonly amount: (observation: Observation) => string;
  /** All figures are per cent. */
  readonly isPercent: boolean;
  /** A number of an axis or of ours, with the per cent sign where the chart's figures have it. */
  readonly number: (value: string) => string;
  /** The printed figure does not follow from the others, or may be why another does not. */
  readonly doubted: (observation: Observation | undefined) => boolean;
  /** How many broader codes of this one stand before it among `codes`. */
  readonly depth: (field: string, id: string, codes: readonly string[]) => number;
  /** What the publication or we remark on an observation. */
  readonly notesOf: (observation: Observation) => readonly string[];
  /** The unit of all figures: '%', 'personen'; nothing where they differ in it. */
  readonly unit: string;
  /** Adds the observation to the spec's marks, a missing one too, and gives its index. */
  readonly mark: (observation: Observation, said: Said) => number;
  /** The sign and the word of a missing figure. */
  readonly gap: (observation: Missing) => Gap;
  /** What the printed marks among them mean, for those the publication explains. */
  readonly missing: readonly string[];
  readonly marks: readonly ChartMark[];
}

export const present = (observation: Observation | undefined): observation is Present => observation !== undefined && observation.value !== null;
export const ranged = (observation: Observation): observation is Ranged => observation.value === null && observation.qualifier === 'range';
export const missing = (observation: Observation | undefined): observation is Missing => observation !== undefined && !present(observation) && !ranged(observation);
export const coordinate = (observation: Observation, field: string): string => coordinates(observation)[field] ?? '';

/** What a mark is about: `label` where it says more than series and category. */
type Said = Pick<ChartMark, 'series' | 'category'> & Partial<Pick<ChartMark, 'label'>>;

type Selection = Pick<ChartDeclaration, 'where' | 'without'>;

export function observe(dataset: Dataset, observations: readonly Observation[], selection: Selection, context: ChartContext): Observed {
  const { locale, messages } = context;
  const all = select(dataset, observations, selection);
  const marks: ChartMark[] = [];
  const unitOf = (observation: Observation): string => dataset.measures.find(({ id }) => id === observation.measure)?.unit ?? '';
  const unitLabel = (unit: string): string => context.codelist('unit').codes.find(({ id }) => id === unit)?.label[locale] ?? '';
  const units = [...new Set(all.map(unitOf))];
  const isPercent = units.every((unit) => unit === 'PC');
  const inUnit = (figure: string, unit: string): string => (unit === 'PC' ? messages.percent(figure) : `${figure} ${unitLabel(unit)}`.trim());
  const listOf = (field: string): readonly Code[] => {
    const dimension = dataset.dimensions.find((one) => one.id === field);
    return dimension ? context.codelist(dimension.codelist).codes : [];
  };
  const code = (field: string, id: string): Code | undefined => listOf(field).find((one) => one.id === id);
  const computedOf = ({ cell }: Observation) => context.computed?.get(cellId(cell));
  const value = (observation: Observation): string => {
    if (ranged(observation)) return `${context.formatNumber(observation.lower)} ${messages.to} ${context.formatNumber(observation.upper)}`;
    if (!present(observation)) return observation.asPublished;
    const word = messages.qualifiers[observation.qualifier ?? 'exact'];
    return `${word}${word && ' '}${context.formatNumber(observation.value, { signed: computedOf(observation)?.signed ?? false })}`;
  };
  const notesOf = (observation: Observation): readonly string[] =>
    observation.notes.flatMap((id) => dataset.footnotes.find((footnote) => footnote.id === id)?.text[locale] ?? []);
  const remarksOn = (observation: Observation): Pick<ChartMark, 'note' | 'notes'> => {
    const notes = [...(observation.obsStatus === 'B' ? [messages.breakBefore] : []), ...notesOf(observation)];
    return notes.length > 0 ? { note: notes.map((text) => shortNote(text, messages.seeNote)).join(' '), notes } : {};
  };
  const rowOf = (observation: Observation): NonNullable<ChartMark['row']> => {
    const printed = computedOf(observation)?.printed ?? observation;
    // On a scale of ours all figures have one printed unit, the missing ones too.
    const [other] = context.computed?.values() ?? [];
    return {
      timePeriod: printed.timePeriod,
      measure: printed.measure,
      unitMeasure: other?.unit ?? unitOf(printed),
      obsValue: printed.value,
      ...(ranged(printed) && { obsLower: printed.lower, obsUpper: printed.upper }),
      obsStatus: printed.obsStatus,
      ...(printed.qualifier && { qualifier: printed.qualifier }),
      ...(computedOf(observation) && { computedUnit: unitOf(observation) }),
    };
  };
  /** What the publication says of the printed sign of a missing figure, else what its status means. */
  const meaningOf = ({ asPublished, obsStatus }: Missing): string => dataset.statusMarks?.[asPublished]?.meaning[locale] ?? gapOf(obsStatus, locale).meaning;
  const doubt = (observation: Observation): string | undefined => {
    const computed = computedOf(observation);
    const unit = computed?.unit ?? unitOf(observation);
    const doubtIn = ({ cell }: Observation): string | undefined => doubtOf(dataset, cell, (figure) => inUnit(context.formatNumber(figure), unit), context);
    if (!computed) return doubtIn(observation);
    // What is made with a doubtful figure is in doubt too.
    const doubts = [computed.printed, computed.base].flatMap((one) => {
      const said = doubtIn(one);
      return one.value === null || said === undefined ? [] : [`${messages.printed(inUnit(context.formatNumber(one.value), unit))}, ${said}`];
    });
    return [...new Set(doubts)].join('; ') || undefined;
  };
  const depth = (field: string, id: string, codes: readonly string[]): number => {
    const parent = code(field, id)?.parent;
    return parent !== undefined && codes.slice(0, codes.indexOf(id)).includes(parent) ? 1 + depth(field, parent, codes) : 0;
  };
  const unmeasured = all.filter(missing);
  return {
    all,
    codes: (field, order) => {
      const found = [...new Set(all.map((observation) => coordinate(observation, field)))];
      return order === 'codelist' ? listOf(field).flatMap(({ id }) => (found.includes(id) ? [id] : [])) : found;
    },
    at: (fragment) => all.find((observation) => matches(fragment, coordinates(observation))),
    code,
    label: (field, id) => {
      if (field === 'time_period') return context.formatPeriod(id);
      if (field === 'measure') return dataset.measures.find((measure) => measure.id === id)?.label[locale] ?? id;
      return code(field, id)?.label[locale] ?? id;
    },
    value,
    amount: (observation) => {
      const unit = unitOf(observation);
      if (missing(observation)) return observation.asPublished;
      return unit === 'PC' || units.length > 1 ? inUnit(value(observation), unit) : value(observation);
    },
    isPercent,
    number: (number) => (isPercent ? messages.percent(context.formatNumber(number)) : context.formatNumber(number)),
    gap: ({ obsStatus }) => gapOf(obsStatus, locale),
    doubted: (observation) => observation !== undefined && doubt(observation) !== undefined,
    depth,
    notesOf,
    unit: units.length === 1 ? unitLabel(units[0]!) : '',
    missing: [...new Set(unmeasured.map(({ asPublished }) => asPublished))].flatMap((mark) => {
      const meaning = dataset.statusMarks?.[mark]?.meaning[locale];
      return meaning ? [`“${mark}”: ${meaning}.`] : [];
    }),
    mark: (observation, { series, category, label = `${series}, ${category}` }) => {
      const known = marks.findIndex(({ cell }) => cell === cellId(observation.cell));
      if (known >= 0) return known;
      if (missing(observation)) {
        const { obsStatus, asPublished } = observation;
        const { glyph, word } = gapOf(obsStatus, locale);
        return marks.push({ cell: cellId(observation.cell), label, value: word, asPublished, series, category, missing: { obsStatus, glyph, meaning: meaningOf(observation) }, ...remarksOn(observation), row: rowOf(observation) }) - 1;
      }
      const computed = computedOf(observation);
      if (!computed) refuseBelowZero(dataset, observation);
      const wrong = doubt(observation);
      return (
        marks.push({
          cell: cellId(observation.cell),
          label,
          value: inUnit(value(observation), unitOf(observation)),
          asPublished: observation.asPublished,
          series,
          category,
          ...(present(observation) && { amount: observation.value }),
          ...(computed && { computed: computed.formula }),
          ...remarksOn(observation),
          row: rowOf(observation),
          ...(wrong !== undefined && { doubt: wrong }),
        }) - 1
      );
    },
    marks,
  };
}

/** The observations a declaration means. Each code it names must be there: a mistyped one would only leave a gap. */
function select({ id }: Dataset, observations: readonly Observation[], { where, without }: Selection): readonly Observation[] {
  const all = observations.filter((observation) => matches(where, coordinates(observation)) && !(without && matches(without, coordinates(observation))));
  if (!all.some((observation) => present(observation) || ranged(observation))) throw new Error(`The chart of '${id}' finds no figures at ${JSON.stringify(where)}.`);
  for (const [field, wanted] of Object.entries({ ...without, ...where })) {
    const lost = wanted.split('|').find((code) => !observations.some((observation) => coordinate(observation, field) === code));
    if (lost !== undefined) throw new Error(`The chart of '${id}' names '${lost}' for '${field}', which no observation has. Correct 'where' or 'without' in data/${id}/dataset.ts.`);
  }
  return all;
}

/** A scale of printed figures starts at zero. */
function refuseBelowZero({ id, chart }: Dataset, observation: Observation): void {
  const { asPublished, cell } = observation;
  if (Number(ranged(observation) ? observation.lower : observation.value) < 0) throw new Error(`The ${chart.type} chart of '${id}' meets a figure below zero, '${asPublished}' (${cellId(cell)}), and its scale starts at zero. Leave it out with 'where' or 'without' in data/${id}/dataset.ts.`);
}
