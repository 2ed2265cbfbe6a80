/**
 * Printed figures lead to the page that tells where each comes from. With a script that is a panel on the page itself
 * (`cell-panel.ts`), which is loaded at the first sign of interest.
 */
const FIGURE = 'td[id^="cel="] > a';
let asked = false;

function panel(): Promise<typeof import('./cell-panel.ts')> {
  asked = true;
  return import('./cell-panel.ts');
}

function follow(): void {
  // Some programs write the sign of equality in code.
  if (asked || /^#cel(?:=|%3D)/i.test(location.hash)) panel().then((of) => of.follow()).catch(() => undefined);
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(FIGURE) : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  // Without the panel the link leads where it always does.
  panel().then((of) => of.openPanel(link.parentElement!.id), () => location.assign(link.href));
});
addEventListener('hashchange', follow);
follow();

/** An entry of the history that is a panel's, from before the page was loaded again. */
function comeBack(): void {
  if (history.state) panel().catch(() => undefined);
}
addEventListener('popstate', comeBack);
comeBack();

for (const table of document.querySelectorAll('table[data-printed]')) {
  const prepare = () => void panel().then((of) => of.prepare()).catch(() => undefined);
  for (const interest of ['pointerenter', 'focusin']) table.addEventListener(interest, prepare, { once: true });
}
