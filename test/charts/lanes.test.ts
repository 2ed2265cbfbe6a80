import { describe, expect, test } from 'vitest';
import { extentOf, layLanes, TAIL, trunks, xOf, type Sheet } from '../../src/charts/lanes.ts';
import { laneSheet, ticksOf } from '../../src/charts/timeline.ts';
import type { TimelineEvent, TimelineLane, TimelinePeriod } from '../../src/model/chart.ts';

/** Ten units a year. */
const sheet: Sheet = { width: 320, left: 100, right: 287.3, beyond: 310, first: 2003, last: 2021, top: 20, title: 0, name: 10, bar: 8, letter: 1 };
const period = (given: Partial<TimelinePeriod>): TimelinePeriod => ({ name: 'naam', from: null, until: null, seen: [], status: 'realised', source: 'bron', line: 1, ...given });
const form = (slug: string, ...periods: readonly Partial<TimelinePeriod>[]): TimelineLane => ({ slug, title: slug, periods: periods.map(period) });
const seen = (...years: readonly string[]) => years.map((year) => ({ year }));
const barsOf = (...periods: readonly Partial<TimelinePeriod>[]) => layLanes([form('a', ...periods)], [], sheet).lanes[0]!.bars;
const bar = (given: Partial<TimelinePeriod>) => barsOf(given)[0]!;

describe('years', () => {
  test('stand in the middle of their year, those before the drawing at its edge, the last where the sources end', () => {
    expect([1998, 2003, 2012, 2021].map((year) => xOf(sheet, year))).toEqual([100, 105, 195, 287.3]);
  });

  test('only those of a source make an extent', () => {
    expect(extentOf(period({}))).toBeUndefined();
    expect(extentOf(period({ until: '2005' }))).toEqual([2005, 2005]);
    expect(extentOf(period({ from: '1998', until: '2019', seen: seen('2005', '2016') }))).toEqual([1998, 2019]);
    expect(extentOf(period({ seen: seen('2011', '2005') }))).toEqual([2005, 2011]);
  });
});

describe('a bar', () => {
  test('is not drawn where no source gives a year, and its lane stays', () => {
    const { lanes } = layLanes([form('a', {}), form('b', { from: '2010', until: '2012' })], [], sheet);
    expect(lanes.map(({ bars }) => bars.length)).toEqual([0, 1]);
    expect(lanes[0]!.height).toBeGreaterThan(0);
  });

  test('runs between its years, with closed ends', () => {
    expect(bar({ from: '2010', until: '2012' })).toMatchObject({ x1: 175, x2: 195, openStart: false, openEnd: false, since: undefined, dots: [] });
  });

  test('has open ends where no source names the year, and never reaches beyond what is seen', () => {
    expect(bar({ seen: seen('2005', '2011') })).toMatchObject({ x1: 125, x2: 185, openStart: true, openEnd: true, dots: [125, 185] });
  });

  test('of one year is as wide as that year, and does not cross the end of the sources', () => {
    expect(bar({ until: '2005' })).toMatchObject({ x1: 120, x2: 130, openStart: true, openEnd: false });
    expect(bar({ seen: seen('2021') })).toMatchObject({ x1: 282.3, x2: 287.3 });
  });

  test('that began before the drawing enters at its edge and says since when', () => {
    expect(bar({ from: '1998', until: '2019' })).toMatchObject({ x1: 100, since: '1998', openStart: false });
  });

  test('of a plan at the end of the sources reaches beyond them; of what existed it does not', () => {
    expect(bar({ status: 'planned', from: '2021', becomes: 'a' })).toMatchObject({ x1: 287.3, x2: 310, planned: true, openEnd: false });
    expect(bar({ status: 'planned', seen: seen('2019', '2021') })).toMatchObject({ x2: 310 + TAIL, openEnd: true });
    expect(bar({ status: 'planned', from: '2014', seen: seen('2017') }).x2).toBe(245);
    expect(bar({ seen: seen('2019', '2021') }).x2).toBe(287.3);
  });
});

describe('rows', () => {
  test('hold bars that follow each other, and part bars or names that meet', () => {
    const following = barsOf({ name: 'a', from: '2005', until: '2010' }, { name: 'b', from: '2010', until: '2015' });
    expect(following[0]!.y).toBe(following[1]!.y);
    const overlapping = barsOf({ from: '2005', until: '2010' }, { from: '2008', until: '2015' });
    expect(overlapping[0]!.y).toBeLessThan(overlapping[1]!.y);
    const longName = barsOf({ name: 'x'.repeat(60), from: '2005', until: '2008' }, { from: '2009', until: '2015' });
    expect(longName[0]!.y).toBeLessThan(longName[1]!.y);
  });

  test('keep names on the sheet', () => {
    const { nameX } = bar({ name: 'x'.repeat(80), seen: seen('2021') });
    expect(nameX + 80).toBeLessThanOrEqual(sheet.beyond);
  });
});

describe('links', () => {
  const target = form('heir', { status: 'planned', from: '2006', until: '2013' }, { from: '2019', seen: seen('2021') });

  test('of two forms merge at the year of the form they became', () => {
    const { lanes, links } = layLanes([form('a', { from: '1998', until: '2019', becomes: 'heir' }), form('b', { until: '2019', seen: seen('2003'), becomes: 'heir' }), target], [], sheet);
    expect(links.map(({ x, planned }) => ({ x, planned }))).toEqual([{ x: 265, planned: false }, { x: 265, planned: false }]);
    const heir = lanes[2]!.bars.find(({ planned }) => !planned)!;
    expect(links.every(({ y1, y2 }) => y1 < y2 && y2 === heir.y)).toBe(true);
    expect(trunks(links)).toEqual([links[0]]);
  });

  test('of a plan lead to the plan, upwards too', () => {
    const { lanes, links } = layLanes([target, form('a', { status: 'planned', from: '2012', becomes: 'heir' })], [], sheet);
    const plan = lanes[0]!.bars.find(({ planned }) => planned)!;
    expect(links).toEqual([{ x: 195, y1: lanes[1]!.bars[0]!.y, y2: plan.y + sheet.bar, planned: true }]);
  });

  test('to a form that is not there are an error', () => {
    expect(() => layLanes([form('a', { until: '2019', becomes: 'nowhere' })], [], sheet)).toThrow('a becomes nowhere');
  });
});

describe('events', () => {
  const at = (...dates: readonly string[]) => layLanes([form('a', { from: '2005', until: '2010' }), form('b', {})], dates.map((date, at): TimelineEvent => ({ id: String(at), lane: 'a', date, label: date })), sheet).lanes;

  test('stand below the bars of their lane, at their day, their month, or the middle of their year', () => {
    const [own, other] = at('2013', '2013-11-22', '2016-02', '2016-02');
    expect(own!.events.map(({ x }) => Math.round(10 * x) / 10)).toEqual([205, 208.9, 231.3]);
    expect(own!.events.every(({ y }) => y > own!.bars[0]!.y + sheet.bar && y < own!.y + own!.height)).toBe(true);
    expect(own!.events.map(({ own: found }) => found.map(({ id }) => id))).toEqual([['0'], ['1'], ['2', '3']]);
    expect(other!.events).toEqual([]);
  });

  test('about a form that has no lane are an error', () => {
    expect(() => layLanes([form('a', {})], [{ id: '0', lane: 'weg', date: '2013', label: '' }], sheet)).toThrow("'weg', which has no lane");
  });

  test('make no room where there are none', () => {
    expect(at('2013')[0]!.height).toBeGreaterThan(at()[0]!.height);
  });
});

test.each(['wide', 'narrow'] as const)('the %s sheet has room for its parts, and the years on the axis are within it', (name) => {
  const years = { first: 2003, last: 2021 };
  const { left, right, beyond, width, first, last } = laneSheet({ years }, name);
  expect(left).toBeGreaterThan(TAIL);
  expect(right).toBeGreaterThan(left);
  expect(beyond + 2 * TAIL).toBeLessThanOrEqual(width + TAIL);
  expect(ticksOf(years)).toContain(last);
  expect(ticksOf(years).every((year) => year >= first && year <= last)).toBe(true);
});
