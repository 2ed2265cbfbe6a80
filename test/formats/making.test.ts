/** Threads make what takes long: each gets what it asked for, and one that fails takes no other along. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { made } from '../../src/formats/making.ts';
import type { Book } from '../../src/formats/workbook.ts';

const book = (name: string): Book => ({
  title: { nl: name, en: name },
  description: { nl: 'x', en: 'x' },
  version: '1.0.0',
  modified: '2026-11-29',
  keywords: [],
  sheets: [{ name: 'Blad', title: name, remarks: ['x', ''], header: ['Kolom'], rows: [['cel']] }],
});
const titleIn = (workbook: Uint8Array) => /<dc:title>([^/]*) \//.exec(strFromU8(unzipSync(workbook)['docProps/core.xml']!))?.[1];

test('more workbooks than there are threads each come to whom they are for, also beside one that cannot be made', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const broken = { ...book('z'), sheets: null } as unknown as Book;
  const [failed, ...workbooks] = await Promise.allSettled([made({ kind: 'xlsx', book: broken }), ...names.map((name) => made({ kind: 'xlsx', book: book(name) }))]);
  expect(failed).toMatchObject({ status: 'rejected', reason: { name: 'TypeError' } });
  expect(workbooks.map((one) => (one.status === 'fulfilled' ? titleIn(one.value) : one.reason))).toEqual(names);
});
