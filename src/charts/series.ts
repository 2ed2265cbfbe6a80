/** The lines of a line chart: per code, cut into runs that may be joined. */
import type { LineDeclaration, Shape, Tone } from '../model/chart.ts';
import { atMost } from './guard.ts';
import { coordinate, missing, present, type Missing, type Observed, type Present } from './observed.ts';
import { yearPosition } from './time.ts';

export interface Style {
  readonly tone: Tone;
  readonly shape: Shape;
  readonly width: number;
  readonly dash?: readonly number[];
}

export interface Line {
  readonly code: string;
  readonly label: string;
  readonly style: Style;
  /** Each run is joined inside and never to another. */
  readonly runs: readonly Run[];
  /** Printed without a figure. */
  readonly missing: readonly Missing[];
  /** The run it ends with gives the last figure. */
  readonly last: Present;
}

export interface Run {
  /** The code of the dimension `method`, and whether it is the newer one. */
  readonly method: string | undefined;
  readonly newer: boolean;
  readonly points: readonly Present[];
}

/** The line everything is compared with. */
export const REFERENCE = '_T';

const REFERENCE_STYLE: Style = { tone: 'ink', shape: 'disc', width: 3.5 };
const STYLES: readonly Style[] = [
  { tone: 'c1', shape: 'disc', width: 2.25 },
  { tone: 'c2', shape: 'diamond', width: 2.25, dash: [7, 3] },
  { tone: 'c3', shape: 'square', width: 2.25, dash: [2, 3] },
  { tone: 'c4', shape: 'triangle', width: 2.25, dash: [10, 3, 2, 3] },
];
/** The quiet ones are hollow, and differ in shape and stroke: grey alone tells nothing apart. */
const HOLLOW: readonly Shape[] = ['ring', 'open-square', 'open-triangle', 'open-diamond'];
const STROKES: readonly (readonly number[] | undefined)[] = [undefined, [6, 3], [2, 2]];

function quiet(index: number): Style {
  const dash = STROKES[index % STROKES.length];
  return { tone: 'c0', shape: HOLLOW[index % HOLLOW.length]!, width: 1.5, ...(dash && { dash }) };
}

export function linesOf(observed: Observed, { series, highlight, method }: LineDeclaration, id: string): readonly Line[] {
  const coloured = highlight.filter((code) => code !== REFERENCE);
  atMost(coloured.length, STYLES.length, 'coloured lines', id);
  const codes = observed.codes(series);
  const others = codes.filter((code) => !highlight.includes(code));
  return codes.flatMap((code) => {
    const points = observed.all.filter((observation) => coordinate(observation, series) === code);
    const runs = runsOf(points, method, `'${code}' of '${id}'`);
    const last = runs.at(-1)?.points.at(-1);
    if (last === undefined) return [];
    const style = code === REFERENCE && highlight.includes(code) ? REFERENCE_STYLE : (STYLES[coloured.indexOf(code)] ?? quiet(others.indexOf(code)));
    return [{ code, label: observed.label(series, code), style, runs, missing: points.filter(missing), last }];
  });
}

/** By method, the newer one last. */
function runsOf(points: readonly Observed['all'][number][], declared: LineDeclaration['method'], whose: string): readonly Run[] {
  const methodOf = (point: (typeof points)[number]): string | undefined => declared && point.key[declared.dimension];
  const isNewer = (method: string | undefined): boolean => method !== undefined && method === declared?.newer;
  const methods = [...new Set(points.map(methodOf))].sort((a, b) => Number(isNewer(a)) - Number(isNewer(b)));
  return methods.flatMap((method) => {
    const runs: (Omit<Run, 'points'> & { points: Present[] })[] = [];
    let open = false;
    const inTime = points.filter((point) => methodOf(point) === method).sort((a, b) => yearPosition(a.timePeriod) - yearPosition(b.timePeriod));
    const twice = inTime.find(({ timePeriod }, index) => inTime[index + 1]?.timePeriod === timePeriod);
    if (twice) throw new Error(`The line of ${whose} has two figures for ${twice.timePeriod}. Narrow 'where' or declare 'method' in its dataset.ts.`);
    for (const point of inTime) {
      if (!present(point)) {
        open = false;
        continue;
      }
      if (!open || point.obsStatus === 'B') runs.push({ method, newer: isNewer(method), points: [] });
      runs.at(-1)!.points.push(point);
      open = true;
    }
    return runs;
  });
}

/** Runs that start after a break the publisher or we declare, within one method. */
export const brokenRuns = ({ runs }: Line): readonly { readonly before: Run; readonly after: Run }[] =>
  runs.flatMap((after, index) => {
    const before = runs[index - 1];
    return before && before.method === after.method && after.points[0]!.obsStatus === 'B' ? [{ before, after }] : [];
  });

/** All that is printed of a line, in time; what was measured twice in the order of its runs. */
export const printedOf = ({ runs, missing: gaps }: Line): readonly Observed['all'][number][] =>
  [...runs.flatMap(({ points }) => points), ...gaps].sort((a, b) => yearPosition(a.timePeriod) - yearPosition(b.timePeriod));

/** Whether the figures were measured in more than one way. */
export const changesMethod = (lines: readonly Line[]): boolean => new Set(lines.flatMap(({ runs }) => runs.map(({ method }) => method))).size > 1;
