/** The words in a drawing: large enough on every screen, and inside it in whatever font the reader has. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { open, useBrowser, type Visit } from './lib/browser.ts';
import { chartPages } from './lib/chart-pages.ts';

const site = inject('site');
const browser = useBrowser();
/** How far a letter may reach past the box its advance gives it. */
const SLACK = 2;

describe.each(chartPages(site.folder))('%s', (path) => {
  let visit: Visit;
  beforeAll(async () => { visit = await open(browser(), new URL(`.${path}`, site.url).href, { until: 'load' }); });
  afterAll(() => visit.close());

  test.each([320, 390, 700, 1280])('at %d pixels', async (width) => {
    const { page } = visit;
    await page.setViewportSize({ width, height: 800 });
    const words = await page.evaluate(() =>
      [...document.querySelectorAll<SVGSVGElement>('live-chart svg')]
        .filter((svg) => svg.checkVisibility())
        .flatMap((svg) => {
          const { width: inside, height } = svg.viewBox.baseVal;
          const zoom = svg.getBoundingClientRect().width / inside;
          return [...svg.querySelectorAll('text')].map((text) => {
            const box = text.getBBox();
            const outside = Math.max(-box.x, box.x + box.width - inside, -box.y, box.y + box.height - height);
            return { text: text.textContent, outside, size: zoom * Number.parseFloat(getComputedStyle(text).fontSize) };
          });
        }),
    );
    expect(words.length).toBeGreaterThan(3);
    expect(words.filter(({ outside }) => outside > SLACK)).toEqual([]);
    expect(words.filter(({ size }) => size < 12)).toEqual([]);
  });
});
