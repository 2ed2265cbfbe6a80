/** The first file of the search: asked for as soon as a reader goes to a box, before the code that reads it is there. */
import { href } from '../paths.ts';

let asked: Promise<Response> | undefined;
let taken = false;

const ask = (): Promise<Response> => fetch(href('/zoeken/begin.json'));

export function askBegin(): void {
  if (taken) return;
  asked ??= ask();
  // Who takes it hears of a failure.
  asked.catch(() => undefined);
}

/** The answer that was asked for ahead; whoever comes later, after a failure, asks anew. */
export function takeBegin(): Promise<Response> {
  const response = asked ?? ask();
  asked = undefined;
  taken = true;
  return response;
}
