import { expect, test } from 'vitest';
import { beside, nearest, nearestInRow, type Located } from '../../src/client/chart-marks.ts';
import { placeOf } from '../../src/client/chart-tip.ts';

const at = (mark: number, x: number, y: number, from = x): Located => ({ mark, dataset: 0, index: mark, x, y, from });
const marks = [at(0, 100, 20), at(1, 300, 20), at(2, 200, 60, 0)];

test('a pointer means the mark it is near to', () => {
  expect(nearest(marks, 110, 25, 44)?.mark).toBe(0);
  expect(nearest(marks, 250, 110, 44)).toBeUndefined();
});

test('in a row, however far, the closest mark of that row', () => {
  expect(nearestInRow(marks, 600, 25, 20)?.mark).toBe(1);
  expect(nearestInRow(marks, 600, 55, 20)?.mark).toBe(2);
  expect(nearestInRow(marks, 600, 120, 20)).toBeUndefined();
});

test('up and down lead to the same place in the next series, or where it begins', () => {
  const grid = [[0, 0], [0, 1], [0, 2], [1, 1], [1, 2], [2, 0]].map(([series, category]) => ({ series: series!, category: category! }));
  expect([beside(1, 1, grid), beside(1, 0, grid), beside(-1, 4, grid), beside(-1, 1, grid), beside(1, 5, grid), beside(1, -1, grid)]).toEqual([3, 3, 2, 1, 5, 0]);
  const row = [0, 1, 2].map((category) => ({ series: 0, category }));
  expect([beside(1, 1, row), beside(-1, 1, row), beside(1, 2, row)]).toEqual([2, 0, 2]);
});

test('the words about a mark stand where the drawing has fewest words, and inside it', () => {
  const room = { width: 400, height: 300 };
  const size = { width: 100, height: 40 };
  const above = placeOf({ x: 200, y: 150 }, size, [], room);
  expect(above).toMatchObject({ left: 150, top: 94 });
  const words = [{ left: 0, top: 80, width: 400, height: 60 }];
  expect(placeOf({ x: 200, y: 150 }, size, words, room).top).toBeGreaterThan(150);
  const corner = placeOf({ x: 398, y: 2 }, size, [], room);
  expect(corner.left).toBeLessThanOrEqual(300);
  expect(corner.top).toBeGreaterThanOrEqual(0);
});
