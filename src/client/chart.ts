/**
 * `<live-chart>` around a drawn chart: at the first sign of interest it loads Chart.js and lets a reader ask each mark
 * for its figure, by pointer, touch or arrow keys. The drawing stands as it is, before and after; a canvas over it shows
 * the mark that is asked for.
 */
import type { LiveSpec } from '../charts/live.ts';
import style from '../styles/chart-live.css?url';
import { styled } from './styled.ts';

const INTEREST = ['pointerenter', 'pointerdown', 'focusin'] as const;

class LiveChart extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('.surface')) return;
    const surface = document.createElement('div');
    surface.className = 'surface';
    surface.tabIndex = 0;
    surface.setAttribute('role', 'application');
    surface.setAttribute('aria-label', this.dataset['keys'] ?? '');
    const described = this.querySelector('desc')?.id;
    if (described) surface.setAttribute('aria-describedby', described);
    this.append(surface);
    /** What a reader chose to see before the chart lives. */
    let chosen: LiveSpec | undefined;
    this.addEventListener('chart-change', (event) => (chosen = (event as CustomEvent<LiveSpec>).detail));
    const listen = (): void => INTEREST.forEach((type) => surface.addEventListener(type, wake));
    const wake = async (event: Event): Promise<void> => {
      INTEREST.forEach((type) => surface.removeEventListener(type, wake));
      try {
        const [{ bringToLife }, answer] = await Promise.all([import('./chart-live.ts'), fetch(this.dataset['marks']!), styled(style)]);
        const drawn = (await answer.json()) as LiveSpec;
        bringToLife(this, surface, () => chosen ?? drawn, event);
      } catch {
        // The drawing stands as it is; the next sign of interest asks again.
        listen();
      }
    };
    listen();
  }
}

customElements.define('live-chart', LiveChart);
