/** Buttons that copy the text of what `data-copy` points at, and say that they did. */
const DONE_MS = 2500;

async function copy(button: HTMLButtonElement): Promise<void> {
  const source = document.querySelector<HTMLElement>(button.dataset.copy!);
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText((source?.textContent ?? '').replace(/\s+/g, ' ').trim());
    button.textContent = button.dataset.done!;
  } catch {
    button.textContent = button.dataset.failed!;
  }
  button.setAttribute('aria-live', 'polite');
  button.disabled = false;
  setTimeout(() => (button.textContent = label), DONE_MS);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  button.addEventListener('click', () => void copy(button));
}
