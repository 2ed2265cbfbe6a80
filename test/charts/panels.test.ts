/** Small multiples: the first figure of a plot does not stand on the line of the average. */
import { expect, test } from 'vitest';
import type { Drawing } from '../../src/model/chart.ts';
import { observed, tiny, type } from './tiny.ts';

const declared = type<'line'>({ type: 'line', series: 'group', highlight: ['_T'] });
const drawn = (first: string, last: string): Drawing =>
  tiny({ group: 'group' }, declared, observed('rate', ['group'], { '_T 2010': '60.0', '_T 2011': '60.0', 'M 2010': first, 'M 2011': last })).spec.narrow;
/** Baseline of the first figure's words, where its mark is, and where the average runs in its plot. */
function placesOf({ series, over }: Drawing, words: string) {
  const said = over.find((item) => item.kind === 'text' && item.text === words && item.halo);
  const runs = series.flatMap((one) => (one.kind === 'points' && one.line ? [one] : []));
  const average = runs.find(({ line, radius }) => radius === 0 && line!.dash);
  const own = runs.find(({ points }) => points.some(({ mark }) => mark === 2));
  return { baseline: (said as { readonly y: number }).y, mark: own!.points[0]!.y, average: average!.points[0]!.y };
}
const isOn = ({ baseline, average }: ReturnType<typeof placesOf>): boolean => average > baseline - 13 && average < baseline + 3;

test('it stands above its mark where nothing runs there', () => {
  const { baseline, mark } = placesOf(drawn('20.0', '25.0'), '20,0');
  expect(baseline).toBe(mark - 9);
});

test.each(['50.0', '45.0', '42.0'])('it makes way for the average: %s', (first) => {
  const places = placesOf(drawn(first, first), first.replace('.', ','));
  expect(isOn(places)).toBe(false);
});

test('above the average, where below there is no room', () => {
  const { spec } = tiny({ group: 'group' }, declared, observed('rate', ['group'], { '_T 2010': '12.0', '_T 2011': '12.0', 'M 2010': '4.0', 'M 2011': '60.0' }));
  const places = placesOf(spec.narrow, '4,0');
  expect(isOn(places)).toBe(false);
  expect(places.baseline).toBeLessThan(places.average);
});
