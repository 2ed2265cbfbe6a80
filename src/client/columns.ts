import { amend, choose } from './address.ts';
import { addressed } from './addressed.ts';

/** Shows the chosen columns of a table, and keeps the choice in the address: `?vorm=lde&vorm=sine`. At least one stays. */
function chooseColumns(form: HTMLFormElement): void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const apply = (write = amend): void => {
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    for (const cell of document.querySelectorAll<HTMLElement>('[data-column]')) cell.hidden = !chosen.includes(cell.dataset.column!);
    // The last one cannot be unchosen: a table without columns says nothing.
    for (const box of boxes) box.disabled = chosen.length === 1 && box.checked;
    write(chosen.length === boxes.length ? '' : `?${new URLSearchParams(chosen.map((value) => [boxes[0]!.name, value]))}`);
  };
  form.addEventListener('change', () => apply(choose));
  form.addEventListener('reset', () => setTimeout(() => apply(choose)));
  // A link to a place in a column that is not shown shows it.
  addEventListener('hashchange', () => {
    const target = document.getElementById(addressed());
    const box = boxes.find(({ value }) => value === target?.closest<HTMLElement>('[data-column]')?.dataset.column);
    if (!box || box.checked) return;
    box.checked = true;
    apply();
    target!.scrollIntoView();
  });
  const follow = (): void => {
    const wanted = new URLSearchParams(location.search).getAll(boxes[0]!.name).filter((value) => boxes.some((box) => box.value === value));
    for (const box of boxes) box.checked = wanted.length === 0 || wanted.includes(box.value);
    apply();
  };
  addEventListener('popstate', follow);
  follow();
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-columns]')) chooseColumns(form);
