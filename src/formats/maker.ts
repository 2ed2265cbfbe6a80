/** What each of the threads that `making.ts` starts does: it paints pictures and binds workbooks. Node runs this file as it stands. */
import { parentPort } from 'node:worker_threads';
import { chartPng } from '../charts/draw/png.ts';
import type { Credit } from '../charts/draw/sheet.ts';
import type { ChartSpec } from '../model/chart.ts';
import type { Locale } from '../model/text.ts';
import { cardPng, type Card } from './chart-card.ts';
import { ods, xlsx } from './spreadsheet.ts';
import type { Book } from './workbook.ts';

export type Wish =
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'chart'; readonly spec: ChartSpec; readonly credit: Credit; readonly locale: Locale }
  | { readonly kind: 'xlsx' | 'ods'; readonly book: Book };

function make(wish: Wish): Promise<Uint8Array<ArrayBuffer>> {
  switch (wish.kind) {
    case 'card': return cardPng(wish.card);
    case 'chart': return chartPng(wish.spec, wish.credit, wish.locale);
    case 'xlsx': return xlsx(wish.book);
    case 'ods': return ods(wish.book);
  }
}

parentPort!.on('message', (wish: Wish) => void make(wish).then((bytes) => parentPort!.postMessage(bytes, [bytes.buffer])));
