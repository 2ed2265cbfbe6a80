/** Who answers a question from the pages with a keyboard and nothing else. */
import type { Page } from 'playwright-core';

/** Has a keyboard, and eyes or a screen reader; gives up after so many keys. */
export class Reader {
  private readonly page: Page;
  private keysLeft: number;

  constructor(page: Page, most: number) {
    this.page = page;
    this.keysLeft = most;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.keysLeft -= 1;
      if (this.keysLeft < 0) throw new Error(`Too many keys; the focus is on "${await this.focused()}".`);
      await this.page.keyboard.press(key);
    }
  }

  /** What a screen reader would say of the focus: its group, its name, its words. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const here = document.activeElement as HTMLElement & { readonly labels?: NodeListOf<HTMLElement> };
      const label = here.getAttribute('aria-label') ?? here.labels?.[0]?.querySelector('span')?.textContent ?? (here.matches('a, button, summary') ? here.innerText : '');
      return [here.closest('fieldset')?.querySelector('legend')?.textContent, label].filter(Boolean).join(': ').trim();
    });
  }

  /** Presses a key until the focus says this. */
  async to(words: string | RegExp, key = 'Tab'): Promise<void> {
    do await this.press(key);
    while (!(typeof words === 'string' ? (await this.focused()) === words : words.test(await this.focused())));
  }

  /** Follows the link that has the focus. */
  async follow(path: string): Promise<void> {
    await this.press('Enter');
    await this.page.waitForURL((url) => url.pathname === path);
  }

  /** From any page to what the search gives: a page, or a cell on it. */
  async search(words: string, address: string): Promise<void> {
    await this.press('/', ...words, 'Enter');
    await this.page.waitForURL(/\/zoeken\//);
    await this.page.locator('[data-search-results]:not([aria-busy]) > li[data-result]').first().waitFor();
    const here = () => this.page.evaluate(() => (document.activeElement instanceof HTMLAnchorElement ? decodeURIComponent(document.activeElement.pathname + document.activeElement.hash) : ''));
    do await this.press('ArrowDown');
    while ((await here()) !== address);
    await this.follow(address.replace(/#.*/, ''));
  }

  async toChart(): Promise<void> {
    await this.to(/pijltjestoetsen/);
    await this.page.locator('live-chart[data-live]').first().waitFor();
  }

  /** What the chart says at each of its marks, from here to the last. */
  async walkChart(): Promise<readonly string[]> {
    const said: string[] = [];
    for (let now = await this.nextMark(); now !== said.at(-1); now = await this.nextMark()) said.push(now);
    return said;
  }

  /** What the chart says of the mark with this name. */
  async walkTo(mark: string): Promise<string> {
    for (;;) {
      const said = await this.nextMark();
      if (said.startsWith(`${mark}: `)) return said;
    }
  }

  private async nextMark(): Promise<string> {
    await this.press('ArrowRight');
    return (await this.page.locator('live-chart [aria-live]').first().textContent())!;
  }

  /** Words on the page that are in sight. */
  async words(selector: string): Promise<string> {
    return (await this.page.locator(selector).filter({ visible: true }).first().innerText()).replace(/\s+/g, ' ');
  }
}
