/** The toolbar of a chart before anything is loaded: the first sign of interest brings what its controls do, and no click is lost. */
import type { ChartTools } from './chart-tools.ts';

function prepare(toolbar: HTMLElement): void {
  const figure = toolbar.closest<HTMLElement>('figure')!;
  let loading: Promise<ChartTools> | undefined;
  const tools = (): Promise<ChartTools> => (loading ??= import('./chart-tools.ts').then(({ ChartTools: Tools }) => new Tools(figure, toolbar)));
  const ask = (what: (of: ChartTools) => Promise<void>): Promise<void> =>
    tools()
      .then(what)
      .catch(() => {
        toolbar.querySelector('[data-said]')!.textContent = toolbar.dataset['failed'] ?? '';
      });
  const prepareTools = (): void => void tools().catch(() => (loading = undefined));
  toolbar.addEventListener('pointerenter', prepareTools, { once: true });
  toolbar.addEventListener('focusin', prepareTools, { once: true });
  toolbar.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('button[data-action]');
    if (button) void ask((of) => of.press(button));
  });
  toolbar.addEventListener('change', ({ target }) => void ask((of) => of.choose(target as HTMLInputElement | HTMLSelectElement)));
  toolbar.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', () => void ask((of) => of.follow()));
  if (location.search.length > 1) void ask((of) => of.follow()).finally(() => document.documentElement.removeAttribute('data-asked'));
}

document.querySelectorAll<HTMLElement>('[data-chart-tools]').forEach(prepare);
