/** Bars from zero: a block per code of `rows`, in it a bar per code of `marks`, each with its figure. */
import type { BarsDeclaration, Tone } from '../model/chart.ts';
import type { Observation } from '../model/observation.ts';
import { drawBars, type Bar, type Block } from './bar-layout.ts';
import type { ChartContext, DrawChart } from './context.ts';
import { coordinate, missing, observe, present, ranged, type Observed } from './observed.ts';
import { wordsOf } from './words.ts';

type LookOf = (code: string) => Pick<Bar, 'tone' | 'strong'>;

/** For codes that return from block to block: told apart at a glance, though the words beside the bars say the same. */
const TONES: readonly Tone[] = ['accent', 'c2', 'c3', 'c4'];

export const bars: DrawChart<BarsDeclaration> = (dataset, observations, declaration, context) => {
  const observed = observe(dataset, observations, declaration, context);
  const { messages } = context;
  const blocks = blocksOf(observed, declaration, context);
  const notes = [...(observed.all.some(ranged) ? [messages.range] : []), ...observed.missing];
  const chart = {
    blocks,
    unit: observed.isPercent ? '' : observed.unit,
    // A name that all bars share stands in the title.
    named: new Set(blocks.flatMap((block) => block.bars.map(({ label }) => label))).size > 1,
  };
  return {
    type: 'bars',
    id: dataset.id,
    title: declaration.title[context.locale],
    marks: observed.marks,
    ...wordsOf(messages.kinds.bars, [...(chart.unit ? [`${messages.unit}: ${chart.unit}.`] : []), ...blocks.map(inWords)], notes, observed, context),
    wide: drawBars(chart, 'wide'),
    narrow: drawBars(chart, 'narrow'),
  };
};

function blocksOf(observed: Observed, { rows, marks, order, defined }: BarsDeclaration, { locale, whole = observed }: ChartContext): readonly Block[] {
  const fields = typeof marks === 'string' ? [marks] : marks;
  const codes = observed.codes(rows, order);
  const members = codes.map((row) => inOrder(observed, fields, observed.all.filter((observation) => coordinate(observation, rows) === row)));
  const rowsOfWhole = whole.all.map((observation) => coordinate(observation, rows));
  const look = lookOf(whole.codes(fields[0]!), { inTime: fields[0] === 'time_period', single: new Set(rowsOfWhole).size === rowsOfWhole.length });
  return codes.map((row, at) => {
    const code = observed.code(rows, row);
    const label = observed.label(rows, row);
    const names = namesOf(observed, fields, members[at]!);
    return {
      label,
      definition: (defined && code?.definition?.[locale]) || undefined,
      depth: observed.depth(rows, row, codes),
      bars: members[at]!.map((observation, index): Bar => ({
        label: names[index]!,
        amount: observed.amount(observation),
        doubted: observed.doubted(observation),
        ...spanOf(observation),
        mark: observed.mark(observation, { series: label, category: names[index]! }),
        ...(missing(observation) && { gap: observed.gap(observation).glyph }),
        ...look(coordinate(observation, fields[0]!)),
      })),
    };
  });
}

/** From zero to the value, or from one end of a range to the other; nothing where no figure is printed. */
function spanOf(observation: Observation): Pick<Bar, 'from' | 'to'> {
  if (ranged(observation)) return { from: Number(observation.lower), to: Number(observation.upper) };
  return { from: 0, to: present(observation) ? Number(observation.value) : undefined };
}

function inOrder(observed: Observed, fields: readonly string[], observations: readonly Observation[]): readonly Observation[] {
  const places = fields.map((field) => ({ field, codes: observed.codes(field) }));
  const compare = (a: Observation, b: Observation): number => {
    for (const { field, codes } of places) {
      const apart = codes.indexOf(coordinate(a, field)) - codes.indexOf(coordinate(b, field));
      if (apart !== 0) return apart;
    }
    return 0;
  };
  return observations.toSorted(compare);
}

/** The code of the first field, and of the next ones only for bars that would share a name. */
function namesOf(observed: Observed, fields: readonly string[], own: readonly Observation[]): readonly string[] {
  const label = (observation: Observation, field: string): string => observed.label(field, coordinate(observation, field));
  return fields.slice(1).reduce<readonly string[]>(
    (names, field) => names.map((name, index) => (names.indexOf(name) === names.lastIndexOf(name) ? name : `${name}: ${label(own[index]!, field)}`)),
    own.map((observation) => label(observation, fields[0]!)),
  );
}

function lookOf(codes: readonly string[], { inTime, single }: { readonly inTime: boolean; readonly single: boolean }): LookOf {
  if (single) return () => ({ tone: 'accent', strong: true });
  if (inTime) return (code) => (code === codes.at(-1) ? { tone: 'accent', strong: true } : { tone: 'c0', strong: false });
  return (code) => ({ tone: (codes.length <= TONES.length && TONES[codes.indexOf(code)]) || 'accent', strong: false });
}

const inWords = ({ label, definition, bars: own }: Block): string =>
  [`${label}: ${own.map((bar) => `${bar.label} ${bar.amount}`).join(', ')}`.replace(/\.?$/, '.'), definition].filter(Boolean).join(' ');
