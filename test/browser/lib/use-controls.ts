/** Uses every control of a page, as nobody would: all of them, one after the other. */
import type { Page } from 'playwright-core';
import type { Visit } from './browser.ts';

const CSV = 'time_period,obs_value\n2011,71.8\n';

/** What a control brings has controls of its own, and those once more. */
const ROUNDS = 3;

/** Links to other pages are not followed and no form leaves the page; downloads are. How many controls were used. */
export async function useControls({ page, quiet }: Visit): Promise<number> {
  await page.evaluate(stay);
  let used = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    used += await page.evaluate(useNew);
    await quiet();
  }
  for (const input of await page.locator('input[type=file]').all()) await input.setInputFiles({ name: 'cijfers.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) });
  const chart = page.locator('live-chart .surface').first();
  if (await chart.isVisible()) {
    await chart.focus();
    // Enter leaves a chart in a frame for the page of its dataset.
    for (const key of ['ArrowRight', 'ArrowDown', 'End', 'Home', 'Escape']) await page.keyboard.press(key);
  }
  await quiet();
  return used;
}

/** In the page: nothing leads away from it. */
function stay(): void {
  window.print = () => undefined;
  addEventListener('submit', (event) => event.preventDefault());
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link && !link.hasAttribute('download')) event.preventDefault();
  });
}

/** In the page: uses what was not used before, three of a kind at most. How many. */
function useNew(): number {
  const memory = window as { usedControls?: Set<Element> };
  const done = (memory.usedControls ??= new Set());
  const tell = (element: Element, ...names: string[]) => names.forEach((name) => element.dispatchEvent(new Event(name, { bubbles: true })));
  const use = (element: HTMLElement): void => {
    element.focus();
    if (element instanceof HTMLSelectElement) {
      for (const option of [...element.options].slice(0, 3)) {
        element.value = option.value;
        tell(element, 'input', 'change');
      }
    } else if (element instanceof HTMLInputElement && ['text', 'search', 'number', 'range'].includes(element.type)) {
      for (const value of element.type === 'range' ? [element.min, element.max] : ['werk 2011', '"><img src=x onerror=alert(1)>']) {
        element.value = value;
        tell(element, 'input', 'change');
      }
    } else if (!(element instanceof HTMLInputElement && element.type === 'file')) element.click();
  };
  const controls = [...document.querySelectorAll<HTMLElement>('button, select, input, summary, a[download], [id^="cel="] > a')].filter((one) => !done.has(one));
  // A long list has a thousand times the same control.
  const same = new Map<string, number>();
  let used = 0;
  for (const control of controls) {
    done.add(control);
    const kind = `${control.tagName} ${control.className} ${control.closest('section, aside, figure, dialog, [popover]')?.id} ${Object.keys(control.dataset).join()} ${control.dataset['action']}`;
    same.set(kind, (same.get(kind) ?? 0) + 1);
    if (same.get(kind)! > 3) continue;
    use(control);
    used += 1;
  }
  return used;
}

/** All that a site can leave behind in a browser. */
export const storedIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...document.cookie.split(';').filter(Boolean), ...(await indexedDB.databases()).map(({ name }) => name ?? ''), ...(await caches.keys())]);
