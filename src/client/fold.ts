/** On a phone the parts of a long list, `details[data-fold]`, begin folded: all but the one a link leads into. A filter unfolds what it leaves. */
import { addressed } from './addressed.ts';

const folds = [...document.querySelectorAll<HTMLDetailsElement>('details[data-fold]')];
const aim = (): HTMLElement | null => document.getElementById(addressed());

if (location.search === '' && matchMedia('(max-width: 40rem)').matches) {
  const target = aim();
  for (const fold of folds) fold.open = fold.contains(target);
  target?.scrollIntoView();
}
document.querySelector('[data-filter-form]')?.addEventListener('change', () => folds.forEach((fold) => (fold.open = true)));
// Not every browser opens what a link leads into.
addEventListener('hashchange', () => {
  const target = aim();
  const fold = folds.find((one) => !one.open && one.contains(target));
  if (!fold) return;
  fold.open = true;
  target!.scrollIntoView();
});
