import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepPlace, place, shownAt } from '../../src/client/search-place.ts';

const listeners = new Map<string, () => void>();
const history = { state: null as unknown, replaceState(state: unknown) { this.state = state; } };
const list = { addEventListener: () => undefined } as unknown as HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('history', history);
  vi.stubGlobal('scrollY', 640);
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) => listeners.set(name, listener));
  keepPlace(list);
  listeners.get('scroll')!();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('keeps how far a reader scrolled with the entry of the history', () => {
  history.state = { shown: 20 };
  vi.runAllTimers();
  expect(place()).toEqual({ shown: 20, top: 640 });
});

it('keeps nothing of an entry with the one that the reader went back to', () => {
  history.state = { top: 80 };
  listeners.get('popstate')!();
  vi.runAllTimers();
  expect(place()).toEqual({ top: 80 });
});

it('shows as many results as there were', () => {
  expect([shownAt({}), shownAt({ top: 80 }), shownAt({ shown: 30, top: 80 })]).toEqual([0, 10, 30]);
});
