/** Puts the words of a heading in a button. */
export function makeButton(heading: HTMLTableCellElement): HTMLButtonElement | undefined {
  const words = [...heading.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  const seen = words.map((node) => node.textContent).join('').trim();
  if (seen === '') return undefined;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  button.textContent = seen;
  // "(n)" is no name: a screen reader says the headings above it too.
  if (heading.dataset.name) button.setAttribute('aria-label', heading.dataset.name);
  for (const node of words) node.remove();
  heading.prepend(button);
  return button;
}
