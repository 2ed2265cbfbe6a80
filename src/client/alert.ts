import { make } from './elements.ts';

/** Says something once, in a line of its own; `kind` tells which line takes the place of which. */
export function tellAlert(kind: string, place: (told: HTMLElement) => void, ...content: readonly (Node | string)[]): void {
  takeBackAlert(kind);
  const told = make('p', { role: 'alert', 'data-alert': kind }, ...content);
  place(told);
  told.scrollIntoView({ block: 'nearest' });
}

export const takeBackAlert = (kind: string): void => document.querySelector(`[data-alert=${kind}]`)?.remove();
