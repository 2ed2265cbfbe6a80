/** A thread of its own that paints pictures, one after the other. Node runs this file as it stands. */
import { parentPort } from 'node:worker_threads';
import { chartPng } from '../charts/draw/png.ts';
import type { Credit } from '../charts/draw/sheet.ts';
import type { ChartSpec } from '../model/chart.ts';
import type { Locale } from '../model/text.ts';
import { cardPng, type Card } from './chart-card.ts';

export type Wish = { readonly card: Card } | { readonly spec: ChartSpec; readonly credit: Credit; readonly locale: Locale };

/** A wish and its picture have one number. */
export interface Order {
  readonly number: number;
  readonly wish: Wish;
}
export interface Painted {
  readonly number: number;
  readonly png: Uint8Array<ArrayBuffer>;
}

parentPort!.on('message', ({ number, wish }: Order) => {
  const painting = 'card' in wish ? cardPng(wish.card) : chartPng(wish.spec, wish.credit, wish.locale);
  void painting.then((png) => parentPort!.postMessage({ number, png } satisfies Painted, [png.buffer]));
});
