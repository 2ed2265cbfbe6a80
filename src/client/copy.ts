/** Buttons that copy the text of what `data-copy` points at, and say that they did: on the button, and aloud. */
const DONE_MS = 2500;

const said = document.createElement('p');
said.setAttribute('role', 'status');
said.className = 'visually-hidden';
document.body.append(said);

function prepare(button: HTMLButtonElement): void {
  const label = button.textContent;
  let back: ReturnType<typeof setTimeout> | undefined;

  function tell(message: string): void {
    button.textContent = message;
    // The same words twice are only spoken twice when the region was empty in between.
    said.textContent = '';
    requestAnimationFrame(() => (said.textContent = message.trim()));
    clearTimeout(back);
    back = setTimeout(() => {
      button.textContent = label;
      said.textContent = '';
    }, DONE_MS);
  }

  button.addEventListener('click', async () => {
    const source = document.querySelector<HTMLElement>(button.dataset.copy!);
    try {
      const text = source?.textContent ?? '';
      // Preformatted text means its line ends.
      await navigator.clipboard.writeText(source instanceof HTMLPreElement ? text : text.replace(/\s+/g, ' ').trim());
      tell(button.dataset.done!);
    } catch {
      tell(button.dataset.failed!);
    }
  });
}

document.querySelectorAll<HTMLButtonElement>('button[data-copy]').forEach(prepare);
