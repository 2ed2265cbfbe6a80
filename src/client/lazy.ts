/**
 * Lays out, one by one while the processor has nothing else to do, the parts that a long page left for when they come near
 * (`.lazy` in styles/base.css): a picture of the whole page is whole, and its scrollbar comes to stand still.
 */
const parts = [...document.querySelectorAll('.lazy')];
const layOut = (part: Element | undefined): void => void part?.classList.remove('lazy');

function layOutWhenIdle(): void {
  layOut(parts.shift());
  if (parts.length > 0) requestIdleCallback(layOutWhenIdle);
}

// A browser that does not tell when it is idle does not hold the text still while what stands above it grows either.
if ('requestIdleCallback' in window) requestIdleCallback(layOutWhenIdle);
else parts.forEach(layOut);
