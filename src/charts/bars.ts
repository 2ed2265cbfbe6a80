/** Bars from zero: a block per code of `rows`, in it a bar per code of `marks`, each with its figure. */
import type { BarsDeclaration, Tone } from '../model/chart.ts';
import type { Observation } from '../model/observation.ts';
import { drawBars, type Bar, type BarChart, type Block } from './bar-layout.ts';
import type { DrawChart } from './context.ts';
import { WIDTHS } from './layout.ts';
import { coordinate, observe, present, ranged, type Observed } from './observed.ts';

/** Codes that return from block to block, told apart at a glance; the words beside the bars say the same. */
const TONES: readonly Tone[] = ['accent', 'c2', 'c3', 'c4'];

export const bars: DrawChart<BarsDeclaration> = (dataset, observations, declaration, context) => {
  const observed = observe(dataset, observations, declaration, context);
  const blocks = blocksOf(observed, declaration);
  const names = new Set(blocks.flatMap((block) => block.bars.map(({ label }) => label)));
  const chart: BarChart = {
    blocks,
    unit: observed.percent ? '' : observed.unit,
    // One bar a block, all with one name: the title has it.
    named: names.size > 1,
    // What precedes each amount is the space the code takes; the number beside its unit speaks for itself.
  };
  return {
    type: 'bars',
    id: dataset.id,
    title: declaration.title[context.locale],
    description: [context.messages.kinds.bars, ...blocks.map((block) => inWords(block, chart))].join(' '),
    ...(observed.missing.length > 0 && { note: observed.missing.join(' ') }),
    marks: observed.marks,
    wide: drawBars(chart, WIDTHS.wide),
    narrow: drawBars(chart, WIDTHS.narrow),
  };
};

function blocksOf(observed: Observed, { rows, marks, order, defined }: BarsDeclaration): readonly Block[] {
  const fields = typeof marks === 'string' ? [marks] : marks;
  const codes = observed.codes(rows, order);
  const look = lookOf(observed, rows, fields[0]!);
  return codes.map((row) => {
    const label = observed.label(rows, row);
    const own = inOrder(observed, fields, observed.all.filter((observation) => coordinate(observation, rows) === row));
    const names = namesOf(observed, fields, own);
    const code = observed.code(rows, row);
    return {
      label,
      definition: defined && code?.definition ? code.definition : '',
      indent: code?.parent !== undefined && codes.includes(code.parent) ? 14 : 0,
      bars: own.map((observation, index): Bar => {
        const name = names[index]!;
        const span = spanOf(observation);
        const mark = present(observation) || ranged(observation) ? observed.mark(observation, `${label}, ${name}`) : undefined;
        return { label: name, amount: observed.amount(observation), ...(span && { span }), ...(mark !== undefined && { mark }), ...look(coordinate(observation, fields[0]!)) };
      }),
    };
  });
}

/** What a bar covers: from zero to the value, or from one end of a range to the other. */
function spanOf(observation: Observation): readonly [number, number] | undefined {
  if (ranged(observation)) return [Number(observation.lower), Number(observation.upper)];
  return present(observation) ? [0, Number(observation.value)] : undefined;
}
