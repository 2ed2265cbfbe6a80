/** Files that take long, pictures and workbooks: other threads make them, while this one writes the rest. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Wish } from './maker.ts';

/** Each takes a hundred megabytes. */
const MOST_THREADS = 4;
const THREADS = Math.min(MOST_THREADS, availableParallelism());

interface Order extends PromiseWithResolvers<Uint8Array> {
  readonly wish: Wish;
}
/** Handed out when a thread is free: a wish on its way to one is a copy of all that it holds. */
const waiting: Order[] = [];
const idle: Worker[] = [];
const busy = new Map<Worker, Order>();

export function made(wish: Wish): Promise<Uint8Array> {
  const order = { wish, ...Promise.withResolvers<Uint8Array>() };
  waiting.push(order);
  handOut();
  return order.promise;
}

function handOut(): void {
  while (waiting.length > 0 && (idle.length > 0 || busy.size < THREADS)) {
    const thread = idle.pop() ?? start();
    const order = waiting.shift()!;
    try {
      thread.postMessage(order.wish);
    } catch (error) {
      // A wish that holds what no copy can be made of.
      order.reject(error);
      idle.push(thread);
      continue;
    }
    busy.set(thread, order);
    // While somebody waits for it, the process does not end.
    thread.ref();
  }
}

function start(): Worker {
  // Not import.meta.url: the build runs this from a bundle that may stand outside the project.
  const thread = new Worker(join(process.cwd(), 'src/formats/maker.ts'), { execArgv: [] });
  thread.unref();
  // By its name the bench knows that what it wakes is no work of pages (`test/bench/profile.ts`).
  thread.on('message', function arrived(bytes: Uint8Array) {
    busy.get(thread)!.resolve(bytes);
    busy.delete(thread);
    thread.unref();
    idle.push(thread);
    handOut();
  });
  thread.on('error', (error) => lost(thread, error));
  thread.on('exit', (code) => lost(thread, new Error(`A thread that makes files ended with exit code ${code}.`)));
  return thread;
}

/** It takes no more orders, and who waits for its last one hears why. Another takes its place when there is work. */
function lost(thread: Worker, error: unknown): void {
  if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1);
  busy.get(thread)?.reject(error);
  busy.delete(thread);
  handOut();
}
