/** A timeline of a few lanes: what is drawn of them, and said. */
import { describe, expect, test } from 'vitest';
import { renderSvg } from '../../src/charts/draw/render-svg.ts';
import { timeline } from '../../src/charts/index.ts';
import { timelineReading } from '../../src/charts/timeline-reading.ts';
import type { Drawing, Timeline, TimelineLane, TimelinePeriod } from '../../src/model/chart.ts';

const period = (name: string, given: Partial<TimelinePeriod> = {}): TimelinePeriod => ({ name, from: null, until: null, seen: [], status: 'realised', source: 'bron', line: name.length, ...given });
const lanes: readonly TimelineLane[] = [
  { slug: 'oud', title: 'Oude vorm', periods: [period('Oud', { from: '2004', until: '2019', becomes: 'nieuw' })] },
  { slug: 'ouder', title: 'SINE', periods: [period('Ouder', { until: '2019', seen: [{ year: '2010' }], becomes: 'nieuw' }), period('Als plan', { status: 'planned', from: '2021', becomes: 'nieuw' })] },
  { slug: 'nieuw', title: 'Nieuwe vorm', periods: [period('Nieuw', { from: '2019', seen: [{ year: '2021' }] }), period('Ontwerp', { status: 'planned', from: '2012', until: '2021' })] },
];
const given: Timeline = { type: 'timeline', id: 'klein', title: 'Vormen', reading: timelineReading(lanes, 'nl'), years: { first: 2003, last: 2021 }, lanes, events: [{ id: 'een', lane: 'nieuw', date: '2013-11-22', label: '22 november 2013: decreet' }] };
const spec = timeline(given, 'nl');
const furniture = ({ under, over }: Drawing) => [...under, ...over];

test('the sentence says what became what, what was to, and what no source knows', () => {
  expect(given.reading).toBe('In 2019 opgegaan in nieuwe vorm: oude vorm en SINE. Zou opgaan in nieuwe vorm: SINE. Van 1 van de 3 vormen die bestonden, noemt geen van onze bronnen een beginjaar.');
  expect(timelineReading(lanes, 'en')).toBe('Became part of nieuwe vorm in 2019: oude vorm and SINE. Was to become part of nieuwe vorm: SINE. Of 1 of the 3 forms that existed, none of our sources names a year of beginning.');
});

describe.each(['wide', 'narrow'] as const)('%s', (width) => {
  const drawing = spec[width];

  test('every period is a bar with its place, and its name is text', () => {
    expect(drawing.series.flatMap((one) => (one.kind === 'bars' ? one.bars.map(({ mark }) => spec.marks[mark!]!.category) : [])).toSorted()).toEqual(['Als plan', 'Nieuw', 'Ontwerp', 'Oud', 'Ouder']);
    const svg = renderSvg(spec, width);
    expect(svg.match(/data-cel="bron:\d+"/g)).toHaveLength(5);
    for (const { category } of spec.marks) expect(svg).toContain(`>${category}</text>`);
  });

  test('what is planned has another colour and another pattern', () => {
    expect(drawing.series.map(({ tone }) => tone)).toEqual(['c1', 'c2']);
    expect(furniture(drawing).filter((item) => item.kind === 'rule' && item.tone === 'raised')).toHaveLength(2);
  });

  test('an open end has no crossbar', () => {
    // Two closed ends of "Oud", one of "Ouder", one of "Als plan", one of "Nieuw", two of "Ontwerp".
    expect(furniture(drawing).filter((item) => item.kind === 'band' && item.tone === 'ink')).toHaveLength(7);
  });

  test('an event is a diamond, a year that was seen a ring', () => {
    const shapes = furniture(drawing).flatMap((item) => (item.kind === 'glyph' ? [item.shape] : []));
    expect(shapes.toSorted()).toEqual(['diamond', 'ring', 'ring']);
  });
});
