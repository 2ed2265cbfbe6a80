/** Leaves the browser its turn between two pieces of work. */

/** What is there is seen first: the letter just typed, the first answers. */
export const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** A key that was pressed meanwhile goes first. */
export const nextTask = (): Promise<void> => ('scheduler' in globalThis && 'yield' in scheduler ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve)));
