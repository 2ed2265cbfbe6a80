/** Pictures as files: another thread paints them, while this one writes the other files. Each needs megabytes of pixels, and the memory of that thread is soon cleared. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Credit } from '../charts/draw/sheet.ts';
import { kept } from '../kept.ts';
import type { ChartSpec } from '../model/chart.ts';
import type { Locale } from '../model/text.ts';
import type { Card } from './chart-card.ts';
import type { Order, Painted, Wish } from './painter.ts';

export const chartPicture = (spec: ChartSpec, credit: Credit, locale: Locale): Promise<Uint8Array> => painted({ spec, credit, locale });

export const cardPicture = (card: Card): Promise<Uint8Array> => kept(['card', JSON.stringify(card)], () => painted({ card }));

const waiting = new Map<number, PromiseWithResolvers<Uint8Array>>();
let painter: Worker | undefined;
let orders = 0;

function painted(wish: Wish): Promise<Uint8Array> {
  painter ??= start();
  orders += 1;
  const picture = Promise.withResolvers<Uint8Array>();
  waiting.set(orders, picture);
  // While somebody waits for it, the process does not end.
  painter.ref();
  painter.postMessage({ number: orders, wish } satisfies Order);
  return picture.promise;
}

function start(): Worker {
  // Not import.meta.url: the build runs this from a bundle that may stand outside the project.
  const worker = new Worker(join(process.cwd(), 'src/formats/painter.ts'), { execArgv: [] });
  // By its name the bench knows that what it wakes is no work of pages (`test/bench/profile.ts`).
  worker.on('message', function arrived({ number, png }: Painted) {
    waiting.get(number)!.resolve(png);
    waiting.delete(number);
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', (error) => {
    painter = undefined;
    for (const picture of waiting.values()) picture.reject(error);
    waiting.clear();
  });
  return worker;
}
