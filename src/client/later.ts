/**
 * Lays out, one by one while the processor has nothing else to do, the parts that a long page left for when they come near
 * (`.later`): a picture of the whole page is whole, and its scrollbar comes to stand still.
 */
const parts = [...document.querySelectorAll('.later')];
/** Not every browser tells when it is idle. */
const whenIdle = (run: () => void): void => void ('requestIdleCallback' in window ? requestIdleCallback(run) : setTimeout(run));

function layOut(): void {
  parts.shift()?.classList.remove('later');
  if (parts.length > 0) whenIdle(layOut);
}

whenIdle(layOut);
