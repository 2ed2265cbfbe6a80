/**
 * `<live-chart>` around a drawn chart: at the first sign of interest it loads Chart.js and lets a reader ask each mark
 * for its figure, by pointer, touch or arrow keys. The drawing stands as it is, before and after; a canvas over it shows
 * the mark that is asked for.
 */
import type { LiveSpec } from '../charts/live.ts';

export interface Stage {
  readonly host: HTMLElement;
  /** Another one when the reader chose to see the chart otherwise. */
  spec: LiveSpec;
  /** Lies over the drawing; takes the focus and the pointer. */
  readonly surface: HTMLElement;
  readonly tip: HTMLElement;
  /** Read out when a key moves to another mark. */
  readonly said: HTMLElement;
  readonly words: { readonly printedAs: string; readonly computed: string; readonly beware: string; readonly leads: string };
}

const INTEREST = ['pointerenter', 'pointerdown', 'focusin'] as const;

class LiveChart extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('.surface')) return;
    const surface = part('div', 'surface');
    surface.tabIndex = 0;
    surface.setAttribute('role', 'application');
    surface.setAttribute('aria-label', this.dataset['keys'] ?? '');
    const described = this.querySelector('desc')?.id;
    if (described) surface.setAttribute('aria-describedby', described);
    const said = part('div', 'visually-hidden');
    said.setAttribute('aria-live', 'polite');
    const tip = part('div', 'tip');
    tip.hidden = true;
    tip.setAttribute('aria-hidden', 'true');
    this.append(surface, tip, said);
    const words = { printedAs: this.dataset['printedAs'] ?? '', computed: this.dataset['computed'] ?? '', beware: this.dataset['beware'] ?? '', leads: this.dataset[matchMedia('(pointer: coarse)').matches ? 'leadsByTouch' : 'leads'] ?? '' };
    let stage: Stage | undefined;
    let chosen: LiveSpec | undefined;
    this.addEventListener('chart-change', (event) => {
      chosen = (event as CustomEvent<LiveSpec>).detail;
      if (stage) stage.spec = chosen;
    });
    const listen = (): void => INTEREST.forEach((type) => surface.addEventListener(type, wake));
    const wake = async (event: Event): Promise<void> => {
      INTEREST.forEach((type) => surface.removeEventListener(type, wake));
      try {
        const [{ bringToLife }, drawn] = await Promise.all([import('./chart-live.ts'), marksAt(this.dataset['marks']!)]);
        stage = { host: this, spec: chosen ?? drawn, surface, tip, said, words };
        bringToLife(stage, event);
      } catch {
        // The drawing stands as it is; the next sign of interest asks again.
        listen();
      }
    };
    listen();
  }
}

async function marksAt(address: string): Promise<LiveSpec> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as LiveSpec;
}

function part(tag: 'div', name: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  return element;
}

customElements.define('live-chart', LiveChart);
