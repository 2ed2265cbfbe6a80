/** Leaves the browser its turn between two pieces of work. */

/** What is there is seen first: the letter just typed, the first answers. */
export const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** What came in meanwhile goes first: a key, a file. */
export const nextTask = (): Promise<void> => ('scheduler' in globalThis ? scheduler.postTask(() => undefined) : new Promise((resolve) => setTimeout(resolve)));

/** Whether a key came while the last was answered; a browser that cannot say may have one. */
export const inputWaits = (): boolean => (navigator as { readonly scheduling?: { isInputPending(): boolean } }).scheduling?.isInputPending() ?? true;
