/** The lines of a line chart: per code, cut into runs that may be joined. */
import { coordinate, present, type Observed, type Present } from './observed.ts';
import type { Shape, Tone } from '../model/chart.ts';

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
  /** The run it ends with gives the last figure. */
  readonly last: Present;
}

export interface Run {
  readonly method: string | undefined;
  readonly points: readonly Present[];
}

/** The line everything is compared with. */
export const REFERENCE = '_T';

const REFERENCE_STYLE: Style = { tone: 'ink', shape: 'disc', width: 3.5 };
const QUIET: Style = { tone: 'c0', shape: 'disc', width: 1.5 };
const STYLES: readonly Style[] = [
  { tone: 'c1', shape: 'disc', width: 2.25 },
  { tone: 'c2', shape: 'diamond', width: 2.25, dash: [7, 3] },
  { tone: 'c3', shape: 'square', width: 2.25, dash: [2, 3] },
  { tone: 'c4', shape: 'triangle', width: 2.25, dash: [10, 3, 2, 3] },
];

export function linesOf(observed: Observed, field: string, highlight: readonly string[]): readonly Line[] {
  const coloured = highlight.filter((code) => code !== REFERENCE);
  return observed.codes(field).flatMap((code) => {
    const points = observed.all.filter((observation) => coordinate(observation, field) === code);
    const runs = runsOf(points);
    const last = runs.at(-1)?.points.at(-1);
    if (last === undefined) return [];
    const style = code === REFERENCE && highlight.includes(code) ? REFERENCE_STYLE : (STYLES[coloured.indexOf(code)] ?? QUIET);
    return [{ code, label: observed.label(field, code), style, runs, last }];
  });
}

function runsOf(points: readonly Observed['all'][number][]): readonly Run[] {
  const methods = [...new Set(points.map((point) => point.key['method']))];
  return methods.flatMap((method) => {
    const runs: { method: string | undefined; points: Present[] }[] = [];
    let open = false;
    const inTime = points.filter((point) => point.key['method'] === method).sort((a, b) => a.timePeriod.localeCompare(b.timePeriod));
    for (const point of inTime) {
      if (!present(point)) {
        open = false;
        continue;
      }
      if (!open || point.obsStatus === 'B') runs.push({ method, points: [] });
      runs.at(-1)!.points.push(point);
      open = true;
    }
    return runs;
  });
}

/** Runs that start after a break the publisher or we declare, within one method. */
export const brokenRuns = ({ runs }: Line): readonly Run[] =>
  runs.filter(({ method, points }, index) => runs[index - 1]?.method === method && index > 0 && points[0]!.obsStatus === 'B');

/** Whether the figures were measured in more than one way. */
export const changesMethod = (lines: readonly Line[]): boolean => new Set(lines.flatMap(({ runs }) => runs.map(({ method }) => method))).size > 1;
