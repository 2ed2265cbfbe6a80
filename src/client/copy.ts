/** Buttons that copy the text of what `data-copy` points at, and say that they did: on the button, and aloud. */
const DONE_MS = 2500;

const said = document.createElement('p');
said.setAttribute('role', 'status');
said.className = 'visually-hidden';
document.body.append(said);

/** What a button says of itself, and when it will say so again. */
const telling = new WeakMap<HTMLButtonElement, { readonly label: string; back?: ReturnType<typeof setTimeout> }>();

function tell(button: HTMLButtonElement, message: string): void {
  const told = telling.get(button) ?? { label: button.textContent };
  telling.set(button, told);
  button.textContent = message;
  // The same words twice are only spoken twice when the region was empty in between.
  said.textContent = '';
  requestAnimationFrame(() => (said.textContent = message.trim()));
  clearTimeout(told.back);
  told.back = setTimeout(() => {
    button.textContent = told.label;
    said.textContent = '';
  }, DONE_MS);
}

// Some buttons come later than this script.
document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-copy]') : null;
  if (!button) return;
  const source = document.querySelector<HTMLElement>(button.dataset.copy!);
  try {
    const text = source?.textContent ?? '';
    // Preformatted text means its line ends.
    await navigator.clipboard.writeText(source instanceof HTMLPreElement ? text : text.replace(/\s+/g, ' ').trim());
    tell(button, button.dataset.done!);
  } catch {
    tell(button, button.dataset.failed!);
  }
});

export {};
