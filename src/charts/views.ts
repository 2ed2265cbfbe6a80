/** A chart as a reader chose to see it, and the choices it offers: none without effect. */
import { formatList } from '../i18n/format.ts';
import { chartTools } from '../i18n/messages/chart-tools.ts';
import { fieldsOf, type ChartDeclaration, type ChartSpec } from '../model/chart.ts';
import type { Dataset, Fragment } from '../model/dataset.ts';
import { coordinates, type Observation } from '../model/observation.ts';
import { axesOf, nameOfField, type Axes } from './axes.ts';
import { contextOf, type ChartData } from './data.ts';
import { drawn } from './index.ts';
import { observe, present, ranged } from './observed.ts';
import { rescale, scalesOf, shownIn, wordsOfScale, type Scalable } from './scale.ts';
import type { ChartState, Form, Offered, Scale } from './state.ts';

export interface Choice {
  readonly field: string;
  readonly label: string;
  readonly codes: readonly { readonly id: string; readonly label: string; readonly shown: boolean }[];
}

/** What a reader may change; a list of one or none is no control. */
export interface Controls {
  readonly forms: readonly Form[];
  readonly measures: readonly { readonly id: string; readonly label: string }[];
  readonly scales: readonly Scale[];
  readonly choices: readonly Choice[];
}

export interface View {
  readonly spec: ChartSpec;
  readonly controls: Controls;
  /** The state without what this chart does not offer. */
  readonly state: ChartState;
  /** The measure that is shown, where the chart has one. */
  readonly measure: string | undefined;
  readonly axes: Axes;
}

/** The fields an address may choose codes of. */
export const chosenFields = ({ dataset }: Pick<ChartData, 'dataset'>): readonly string[] => [...new Set(chartsOf(dataset).flatMap(fieldsOf))];

/** The charts of a dataset, the one it opens with first. */
const chartsOf = ({ chart, otherCharts = [] }: Pick<Dataset, 'chart' | 'otherCharts'>): readonly ChartDeclaration[] =>
  [chart, ...otherCharts].map((one) => (one.type === 'slope' ? { ...one, where: { ...one.where, time_period: one.periods.join('|') } } : one));

/** What an address may ask of a view. */
export const offeredIn = ({ dataset }: ChartData, { controls: { forms, measures, scales, choices }, measure }: View): Offered => ({
  forms: forms.length > 0 ? forms : [dataset.chart.type],
  measures: [...measures.map(({ id }) => id), ...(measure === undefined ? [] : [measure])],
  scales,
  codes: Object.fromEntries(choices.map(({ field, codes }) => [field, codes.map(({ id }) => id)])),
});

export function viewOf(data: ChartData, wanted: ChartState): View {
  const forms = chartsOf(data.dataset);
  const chart = forms.find(({ type }) => type === wanted.form) ?? forms[0]!;
  const isOther = chart !== forms[0];
  const dataset = { ...data.dataset, chart } as Dataset;
  const context = contextOf(data);
  const words = chartTools[data.locale];
  const measures = measuresOf(dataset, data.observations);
  const measure = wanted.measure !== declaredMeasure(dataset.chart) && measures.includes(wanted.measure ?? '') ? wanted.measure : undefined;
  const printed: Scalable = { dataset, observations: data.observations, declaration: measure ? { ...dataset.chart, where: { ...dataset.chart.where, measure } } : dataset.chart, context };
  const asked = chosenOf(offeredBy(printed), wanted);
  const scales = scalesOf(printed)
    .filter((scale) => scale !== 'share' || !measures.some((id) => unitOf(dataset, id) === 'PC'))
    // Of a choice that only holds what is compared with, nothing would be left.
    .filter((scale) => scale === 'printed' || isShown(rescale(printed, scale), asked));
  const scale = scales.includes(wanted.scale) ? wanted.scale : 'printed';
  const scaled = scale === 'printed' ? printed : rescale(printed, scale);
  const offered = offeredBy(scaled);
  const chosen = chosenOf(offered, wanted);
  const narrowed = isShown(scaled, chosen) ? chosen : {};
  const state: ChartState = { as: wanted.as, scale, chosen: narrowed, ...(isOther && { form: chart.type }), ...(measure !== undefined && { measure }) };
  const changed = isOther || measure !== undefined || scale !== 'printed' || Object.keys(narrowed).length > 0;
  const spec = drawn(scaled.dataset, scaled.observations, narrow(scaled.declaration, narrowed), changed ? { ...scaled.context, reading: '', whole: observe(printed.dataset, printed.observations, printed.declaration, context) } : context);
  const axes = axesOf(dataset, chart, spec.marks, data.locale);
  const said = scale === 'printed' ? undefined : wordsOfScale(scale, printed);
  // A selection says that it is one, also where the title counted what it was made of.
  const title = [measure ? titleOf(printed, measure) : spec.title, said?.title, Object.keys(narrowed).length > 0 && words.selection].filter(Boolean).join(' – ');
  const choices = choicesOf(scaled, offered, narrowed);
  return {
    spec: { ...spec, title, notes: [...selectionIn(choices, data.locale), ...(said ? [said.note] : []), ...spec.notes] },
    controls: {
      forms: forms.length > 1 ? forms.map(({ type }) => type) : [],
      measures: measures.map((id) => ({ id, label: labelOf(dataset, id, data.locale) })),
      scales,
      choices,
    },
    state,
    measure: measure ?? declaredMeasure(dataset.chart),
    axes: said ? { ...axes, figure: `${axes.figure}, ${said.title}` } : axes,
  };

  function choicesOf(of: Scalable, fields: readonly Offer[], now: ChartState['chosen']): readonly Choice[] {
    const observed = observe(of.dataset, of.observations, of.declaration, of.context);
    return fields.map(({ field, codes }) => ({
      field,
      label: nameOfField(dataset, field, data.locale),
      codes: codes.map((id) => ({ id, label: words.codes[id as keyof typeof words.codes] ?? observed.label(field, id), shown: now[field]?.includes(id) ?? true })),
    }));
  }
}

/** What was chosen, or what was left out, whichever is told sooner. */
function selectionIn(choices: readonly Choice[], locale: ChartData['locale']): readonly string[] {
  const words = chartTools[locale];
  const parts = choices.flatMap(({ label, codes }) => {
    const [kept, dropped] = [codes.filter(({ shown }) => shown), codes.filter(({ shown }) => !shown)];
    if (dropped.length === 0) return [];
    // "Yes" alone does not say to what.
    const names = (of: Choice['codes']): string => formatList(of.map((code) => (code.id in words.codes ? `${label}: ${code.label}` : code.label)), locale);
    return [dropped.length < kept.length ? words.without(names(dropped)) : words.only(names(kept))];
  });
  return parts.length > 0 ? [words.selected(parts)] : [];
}

const unitOf = (dataset: Dataset, measure: string): string => dataset.measures.find(({ id }) => id === measure)?.unit ?? '';
const labelOf = (dataset: Dataset, measure: string, locale: ChartData['locale']): string => dataset.measures.find(({ id }) => id === measure)?.label[locale] ?? measure;

/** What a chart of another measure shows: the declared title would speak of the wrong figure. */
function titleOf({ dataset, declaration: { where }, context }: Scalable, measure: string): string {
  const narrowed = dataset.dimensions.flatMap(({ id, codelist }) => context.codelist(codelist).codes.find((code) => code.id === where[id])?.label[context.locale] ?? []);
  return `${dataset.title[context.locale]}: ${[labelOf(dataset, measure, context.locale), ...narrowed].join(', ')}`;
}

/** The one measure of a chart that could as well show another. */
const declaredMeasure = ({ type, where }: ChartDeclaration): string | undefined => (type === 'line' || type === 'dots' || type === 'bars' || type === 'slope' ? where['measure'] : undefined);

/** The measures printed for everything the chart shows: the same table, counted otherwise. */
function measuresOf(dataset: Dataset, observations: readonly Observation[]): readonly string[] {
  const declared = declaredMeasure(dataset.chart);
  if (declared === undefined || declared.includes('|') || fieldsOf(dataset.chart).includes('measure') || 'defined' in dataset.chart) return [];
  const place = (one: Observation): string => JSON.stringify({ ...coordinates(one), measure: '' });
  const placesOf = (measure: string) => shownIn(observations, { ...dataset.chart, where: { ...dataset.chart.where, measure } });
  const wanted = placesOf(declared).filter(present).map(place);
  return dataset.measures.flatMap(({ id, signed }) => {
    if (id === declared) return [id];
    const own = placesOf(id);
    const places = new Set(own.filter(present).map(place));
    return !signed && !own.some(ranged) && own.every((one) => one.basePeriod === undefined) && wanted.every((one) => places.has(one)) ? [id] : [];
  });
}

const ANSWERS = ['Y', 'N'];

interface Offer {
  readonly field: string;
  readonly codes: readonly string[];
}

/** Fields with more than one code to choose from; of a combination the answers, not its totals. */
function offeredBy({ observations, declaration }: Scalable): readonly Offer[] {
  const shown = shownIn(observations, declaration);
  const isCombined = declaration.type === 'combinations';
  return fieldsOf(declaration).flatMap((field) => {
    const found = new Set(shown.filter((one) => present(one) || ranged(one)).map((one) => coordinates(one)[field] ?? ''));
    const codes = isCombined ? ANSWERS.filter((code) => found.has(code)) : [...found];
    // Where a period only tells bars of one name apart, it is no choice.
    const isLoose = field === 'time_period' && declaration.type === 'bars' && !comparesPeriods(shown, declaration.rows, declaration.marks);
    return codes.length > 1 && !isLoose ? [{ field, codes: field === 'time_period' ? codes.toSorted() : codes }] : [];
  });
}

const comparesPeriods = (shown: readonly Observation[], rows: string, marks: string | readonly string[]): boolean =>
  marks === 'time_period' && new Set(shown.map((one) => coordinates(one)[rows])).size < shown.length;

/** The codes asked for, of those on offer; all or none of a field is no choice. */
const chosenOf = (offered: readonly Offer[], { chosen }: ChartState): ChartState['chosen'] =>
  Object.fromEntries(
    offered.flatMap(({ field, codes }) => {
      const kept = codes.filter((code) => chosen[field]?.includes(code));
      return kept.length > 0 && kept.length < codes.length ? [[field, kept] as const] : [];
    }),
  );

const isShown = ({ observations, declaration }: Scalable, chosen: ChartState['chosen']): boolean =>
  shownIn(observations, { ...declaration, where: { ...declaration.where, ...fragmentOf(chosen) } }).some((one) => present(one) || ranged(one));

const fragmentOf = (chosen: ChartState['chosen']): Fragment => Object.fromEntries(Object.entries(chosen).map(([field, codes]) => [field, codes.join('|')]));

/** The declaration for the codes chosen: few lines are all in colour, and what is compared with must be there. */
function narrow(declaration: ChartDeclaration, chosen: ChartState['chosen']): ChartDeclaration {
  const where = { ...declaration.where, ...fragmentOf(chosen) };
  if (declaration.type === 'line') {
    const codes = chosen[declaration.series];
    if (!codes) return { ...declaration, where };
    const declared = declaration.highlight.filter((code) => codes.includes(code));
    const others = codes.filter((code) => !declared.includes(code));
    return { ...declaration, where, highlight: [...declared, ...others.slice(0, MOST_COLOURS - declared.filter((code) => code !== '_T').length)] };
  }
  if (declaration.type === 'dots' && declaration.reference) {
    const { reference, ...rest } = declaration;
    const kept = (chosen[declaration.rows]?.includes(reference.row) ?? true) && (chosen[declaration.marks]?.includes(reference.mark) ?? true);
    return { ...rest, where, ...(kept && { reference }) };
  }
  return { ...declaration, where };
}

const MOST_COLOURS = 4;
