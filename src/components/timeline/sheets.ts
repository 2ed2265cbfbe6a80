/** The two sheets the lanes are drawn on: titles beside the bars, or above them. */
import type { Sheet } from './lanes.ts';

const YEARS = { first: 2003, last: 2021 };

export const WIDE: Sheet = { ...YEARS, width: 1000, left: 228, right: 888, beyond: 958, top: 48, title: 0, name: 18, bar: 12, letter: 7.5 };
export const NARROW: Sheet = { ...YEARS, width: 340, left: 16, right: 284, beyond: 312, top: 48, title: 30, name: 18, bar: 12, letter: 7.5 };

/** The years that are written on the axis. */
export const TICKS: readonly number[] = [2003, 2006, 2009, 2012, 2015, 2018, 2021];
