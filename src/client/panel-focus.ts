/** The panel of a figure stands at the end of the page; for who walks with the Tab key it stands right behind what opened it. */
export function standBehind(panel: HTMLElement, opener: () => HTMLElement | undefined): void {
  document.addEventListener('keydown', (event) => {
    const owner = opener();
    if (event.key !== 'Tab' || !owner || !panel.matches(':popover-open')) return;
    const stops = [...panel.querySelectorAll<HTMLElement>('a[href], button, summary, [tabindex="0"]')].filter((stop) => stop.checkVisibility());
    const here = document.activeElement;
    if (event.shiftKey && (here === panel || here === stops[0])) {
      event.preventDefault();
      owner.focus();
    } else if (!event.shiftKey) {
      // From there the browser goes on by itself.
      if (here === owner) panel.focus();
      else if (here === stops.at(-1)) owner.focus();
    }
  });
}
