/** A chart in somebody else's page: it has no controls, and shows what its address asks for. */
import { asksForChart, readState } from '../charts/state.ts';
import { showLost } from './lost.ts';

const shown = (): void => document.documentElement.removeAttribute('data-asked');

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-follows]')) {
  const fields = (figure.dataset['fields'] ?? '').split(' ').filter(Boolean);
  const query = new URLSearchParams(location.search);
  if (!asksForChart(query, fields)) {
    shown();
    continue;
  }
  const wanted = readState(query, fields);
  const turn = (): void => {
    figure.querySelector<HTMLElement>('live-chart')!.hidden = wanted.as === 'table';
    figure.querySelector<HTMLDetailsElement>('[data-figures]')!.open = wanted.as === 'table';
  };
  void import('./chart-redraw.ts')
    .then(({ redraw }) => redraw(figure))
    .then(({ show, lost }) => {
      show(wanted);
      showLost(lost(query, fields), figure);
    })
    .finally(turn)
    .finally(shown);
}
