/** Threads make what takes long: each gets what it asked for, and one that fails takes no other along. */
import { Worker } from 'node:worker_threads';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
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

/** The threads that were given something since. */
function threadsGiven(): () => ReadonlySet<Worker> {
  const given = vi.spyOn(Worker.prototype, 'postMessage');
  return () => new Set(given.mock.contexts as Worker[]);
}
afterEach(() => { vi.restoreAllMocks(); });

test('what no copy can be made of is refused, and the thread it was for goes on', async () => {
  const broken = { ...book('z'), title: () => 'z' } as unknown as Book;
  const [failed, next] = await Promise.allSettled([made({ kind: 'xlsx', book: broken }), made({ kind: 'xlsx', book: book('a') })]);
  expect(failed).toMatchObject({ status: 'rejected', reason: { name: 'DataCloneError' } });
  expect(next.status === 'fulfilled' && titleIn(next.value)).toBe('a');
});

test.each([
  ['errs', async (thread: Worker) => { thread.emit('error', new Error('idle')); await thread.terminate(); }],
  ['ends', async (thread: Worker) => { await thread.terminate(); }],
])('a thread that %s while it has nothing to do gets no further order', async (_what, end) => {
  const given = threadsGiven();
  await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => made({ kind: 'xlsx', book: book(name) })));
  for (const thread of given()) await end(thread);
  expect(titleIn(await made({ kind: 'xlsx', book: book('g') }))).toBe('g');
});

test('a thread that ends at work says so to who waits', async () => {
  const given = threadsGiven();
  const waiting = made({ kind: 'xlsx', book: book('a') });
  await Promise.all([expect(waiting).rejects.toThrow('ended with exit code 1'), ...[...given()].map((thread) => thread.terminate())]);
});
