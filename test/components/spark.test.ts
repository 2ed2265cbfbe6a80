import { expect, it } from 'vitest';
import { yearPosition } from '../../src/components/spark.ts';

it('puts each precision of a period in the middle of what it covers, and a date where it falls', () => {
  expect(['2010', '2012-S1', '2012-S2', '2008-06', '2011-12-31'].map(yearPosition)).toEqual([2010.5, 2012.25, 2012.75, 2008 + 5.5 / 12, 2012]);
});
