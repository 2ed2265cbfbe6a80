/** The parts of the page of results, by their attribute. */
export function part<T extends HTMLElement>(name: string): T {
  const found = document.querySelector<T>(`[data-search${name}]`);
  if (!found) throw new Error(`The search page lacks data-search${name}.`);
  return found;
}
