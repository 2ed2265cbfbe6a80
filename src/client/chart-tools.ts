/** What the controls of a chart do: the state they make, the address that says it, and the drawing that shows it. */
import { embedCode, frameHeight } from '../charts/embed-code.ts';
import { asksForChart, DEFAULT, readState, wordsFor, writeState, type ChartState, type Form, type Scale } from '../charts/state.ts';
import { take } from '../i18n/messages/take.ts';
import { chartTools } from '../i18n/messages/chart-tools.ts';
import style from '../styles/chart-tools.css?url';
import { choose } from './address.ts';
import type { ChartView } from './chart-view.ts';
import type { Redrawn } from './chart-redraw.ts';
import { showLost } from './lost.ts';
import { followAddress } from './permalink.ts';
import { styled } from './styled.ts';

const locale = document.documentElement.lang === 'en' ? 'en' : 'nl';
const words = chartTools[locale];
/** How long a button says what became of it. */
const DONE_MS = 2500;

export class ChartTools {
  private state: ChartState = DEFAULT;
  private readonly fields: readonly string[];
  private redrawn: Redrawn | undefined;
  /** What of the address is drawn already: Back may have closed a panel only. */
  private followed: string | undefined;
  private sound: { stop(): void } | undefined;
  /** Only the last of several choices in a row is drawn. */
  private turn = 0;

  private readonly figure: HTMLElement;
  private readonly toolbar: HTMLElement;

  constructor(figure: HTMLElement, toolbar: HTMLElement) {
    this.figure = figure;
    this.toolbar = toolbar;
    this.fields = (figure.dataset['fields'] ?? '').split(' ').filter(Boolean);
    const menu = toolbar.querySelector<HTMLDetailsElement>('[data-menu]')!;
    menu.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !menu.open) return;
      menu.open = false;
      menu.querySelector('summary')!.focus();
    });
    menu.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
    });
  }

  async press(button: HTMLButtonElement): Promise<void> {
    const action = button.dataset['action']!;
    if (action === 'table') return this.become({ ...this.state, as: this.state.as === 'table' ? 'chart' : 'table' });
    if (action === 'form') return this.become({ ...DEFAULT, as: this.state.as, form: button.value as Form });
    if (action === 'scale') return this.become({ ...this.state, scale: button.value as Scale });
    if (action === 'choose') return this.unfold(button);
    if (action === 'sound') return this.listen(button);
    if (action === 'all') {
      await this.become({ ...this.state, chosen: this.chosenWithout(button.value) });
      return button.closest('fieldset')?.querySelector('input')?.focus();
    }
    if (action !== 'reset') return this.take(action, button);
    await this.become(DEFAULT);
    // The button is gone, and with it the place of whoever pressed it.
    this.toolbar.querySelector('button')!.focus();
    this.say(words.resetDone);
  }

  async choose(control: HTMLInputElement | HTMLSelectElement): Promise<void> {
    if (control instanceof HTMLSelectElement) return this.become({ ...this.state, measure: control.value });
    const field = control.closest<HTMLElement>('[data-field]')!;
    const boxes = [...field.querySelectorAll('input')];
    const codes = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    if (codes.length === 0) {
      control.checked = true;
      return this.say(words.atLeastOne);
    }
    return this.become({ ...this.state, chosen: { ...this.chosenWithout(field.dataset['field']!), ...(codes.length < boxes.length && { [field.dataset['field']!]: codes }) } });
  }

  /** Shows what the address says, after it changed by itself. */
  async follow(): Promise<void> {
    if (location.search === this.followed) return;
    const query = new URLSearchParams(location.search);
    if (asksForChart(query, this.fields) || this.queryOf(this.state) !== this.queryOf(DEFAULT)) await this.become(readState(query, this.fields), { followed: true });
  }

  private title(): string {
    return this.figure.querySelector('.title')!.textContent.trim();
  }

  private chosenWithout(field: string): ChartState['chosen'] {
    return Object.fromEntries(Object.entries(this.state.chosen).filter(([own]) => own !== field));
  }

  private queryOf(state: ChartState): string {
    return writeState(state, this.fields, new URLSearchParams(location.search));
  }

  private async become(next: ChartState, { followed = false } = {}): Promise<void> {
    const turn = ++this.turn;
    const before = this.state;
    const stays = this.held();
    this.state = next;
    showLost('', this.toolbar);
    const isTurned = !followed && before.as !== next.as && JSON.stringify({ ...before, as: '' }) === JSON.stringify({ ...next, as: '' });
    if (!isTurned) {
      let redrawn: Redrawn;
      try {
        redrawn = await this.drawing();
      } catch (error) {
        this.state = before;
        this.sync();
        throw error;
      }
      if (turn !== this.turn) return;
      this.state = redrawn.show(next);
      const lost = followed ? redrawn.lost(new URLSearchParams(location.search), this.fields) : '';
      // To see, as well as to hear.
      showLost(lost, this.toolbar);
      this.say([words.shown(this.title(), String(redrawn.view.spec.marks.filter(({ missing }) => !missing).length)), lost].filter(Boolean).join(' '));
    } else this.say(next.as === 'table' ? words.tableShown : words.chartShown);
    this.silence();
    this.sync();
    if (!followed) stays();
    this.syncEmbed();
    const query = this.queryOf(this.state);
    if (!followed) choose(query && `?${query}`);
    this.followed = location.search;
    followAddress();
  }

  /** A title that grows by a line must not move the controls away from under the pointer. */
  private held(): () => void {
    const top = () => this.toolbar.getBoundingClientRect().top;
    const before = top();
    return () => window.scrollBy({ top: top() - before, behavior: 'instant' });
  }

  /** What draws, with the data it needs; fetched once. */
  private async drawing(): Promise<Redrawn> {
    if (this.redrawn) return this.redrawn;
    const { redraw } = await import('./chart-redraw.ts');
    return (this.redrawn = await redraw(this.figure));
  }

  /** The controls say what is shown. */
  private sync(): void {
    const { as, scale } = this.state;
    const all = (selector: string) => this.toolbar.querySelectorAll<HTMLButtonElement>(selector);
    this.figure.querySelector<HTMLElement>('live-chart')!.hidden = as === 'table';
    this.figure.querySelector<HTMLDetailsElement>('[data-figures]')!.open = as === 'table';
    all('[data-action=table]').forEach((button) => button.setAttribute('aria-pressed', String(as === 'table')));
    all('[data-action=scale]').forEach((button) => button.setAttribute('aria-pressed', String(button.value === scale)));
    all('[data-action=reset]').forEach((button) => button.toggleAttribute('data-idle', this.queryOf(this.state) === this.queryOf(DEFAULT)));
    this.redrawn?.syncControls(this.toolbar);
  }

  private async unfold(button: HTMLButtonElement): Promise<void> {
    const panel = this.toolbar.querySelector<HTMLElement>('[data-choices]')!;
    const [{ syncControls }] = await Promise.all([this.drawing(), styled(style)]);
    syncControls(this.toolbar);
    panel.hidden = !panel.hidden;
    button.setAttribute('aria-expanded', String(!panel.hidden));
  }

  private async view(): Promise<ChartView> {
    const { view, edition, source } = await this.drawing();
    return { name: [edition.dataset, ...wordsFor(this.state), edition.version].join('-'), spec: view.spec, axes: view.axes, figure: this.figure, source, address: this.address() };
  }

  /** Of the page as it shows this chart now. */
  private address(): string {
    const query = this.queryOf(this.state);
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? `${location.origin}${location.pathname}`;
    return `${canonical}${query && `?${query}`}`;
  }

  private async take(action: string, button: HTMLButtonElement): Promise<void> {
    const label = words.takes[action as keyof typeof words.takes];
    const isDone = await this.taken(action).then(
      () => true,
      () => false,
    );
    this.tell(button, label, isDone ? words.done(label) : words.failed(label));
  }

  /** On the button and aloud. */
  private tell(button: HTMLButtonElement, label: string, message: string): void {
    this.say(message);
    button.textContent = message;
    setTimeout(() => (button.textContent = label), DONE_MS);
  }

  private async taken(action: string): Promise<void> {
    if (action === 'link') return navigator.clipboard.writeText(this.address());
    if (action === 'embed') return navigator.clipboard.writeText(this.codeToEmbed());
    const [view, { takeSvg, takePng, takeCsv, copyTable }] = await Promise.all([this.view(), import('./chart-take.ts')]);
    const doing: Readonly<Record<string, (of: ChartView) => Promise<void>>> = { svg: takeSvg, png: takePng, csv: takeCsv, copy: copyTable };
    await doing[action]?.(view);
  }

  /** A frame of what is shown now. */
  private codeToEmbed(): string {
    const { height } = this.figure.querySelector<SVGSVGElement>('.wide svg')!.viewBox.baseVal;
    return embedCode({ address: `${this.figure.dataset['embed'] ?? ''}${this.embedQuery()}`, title: take[locale].embedTitle(this.title()), height: frameHeight({ height }) });
  }

  private embedQuery(): string {
    const query = writeState(this.state, this.fields, new URLSearchParams());
    return query && `?${query}`;
  }

  /** The code that stands on the page, and the link to how it looks there. */
  private syncEmbed(): void {
    document.querySelectorAll('[data-embed-code]').forEach((code) => (code.textContent = this.codeToEmbed()));
    document.querySelectorAll<HTMLAnchorElement>('a[data-embed-page]').forEach((link) => (link.search = this.embedQuery()));
  }

  private async listen(button: HTMLButtonElement): Promise<void> {
    if (this.sound) return this.silence();
    // A second press while it loads asks for nothing more.
    if (button.ariaBusy === 'true') return;
    button.ariaBusy = 'true';
    try {
      const [view, { startSound }] = await Promise.all([this.view(), import('./chart-sound.ts')]);
      this.sound = await startSound(view);
      button.setAttribute('aria-pressed', 'true');
    } catch {
      this.tell(button, words.sound, words.failed(words.sound));
    } finally {
      button.ariaBusy = null;
    }
  }

  private silence(): void {
    const button = this.toolbar.querySelector('[data-action=sound]')!;
    this.sound?.stop();
    this.sound = undefined;
    button.setAttribute('aria-pressed', 'false');
  }

  /** The same words twice are only spoken twice when the region was empty in between. */
  private say(message: string): void {
    const said = this.toolbar.querySelector('[data-said]')!;
    said.textContent = '';
    requestAnimationFrame(() => (said.textContent = message));
  }
}
