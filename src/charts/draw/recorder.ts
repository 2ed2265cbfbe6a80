import { escape } from './escape.ts';

/**
 * The part of a 2D canvas that our charts use, writing SVG down. It has real circles, real text without positions per
 * glyph, and a name for every mark: a general converter gives none of the three. A call it does not know is a TypeError.
 */
type Style = { fillStyle: string; strokeStyle: string; lineWidth: number; font: string; textAlign: string; textBaseline: string; dash: readonly number[] };

const START: Style = { fillStyle: '#000', strokeStyle: '#000', lineWidth: 1, font: '14px sans-serif', textAlign: 'start', textBaseline: 'alphabetic', dash: [] };
const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };
/** How far the baseline lies below each anchor line, in ems. */
const BASELINES: Readonly<Record<string, number>> = { middle: 0.35, top: 0.8, bottom: -0.2 };

const short = (value: number): string => String(Math.round(value * 100) / 100);

export class Recorder {
  /** Set around the drawing of a mark: the printed cell it shows. */
  cell: string | undefined;
  readonly canvas: { readonly width: number; readonly height: number };
  readonly elements: string[] = [];
  fillStyle = START.fillStyle;
  strokeStyle = START.strokeStyle;
  lineWidth = START.lineWidth;
  font = START.font;
  textAlign = START.textAlign;
  textBaseline = START.textBaseline;
  lineCap = 'butt';
  lineJoin = 'miter';
  lineDashOffset = 0;
  globalAlpha = 1;
  private dash: readonly number[] = [];
  private saved: (Style & { readonly origin: readonly [number, number] })[] = [];
  private origin: readonly [number, number] = [0, 0];
  private path = '';
  private circle: { readonly x: number; readonly y: number; readonly r: number } | undefined;
  private halo = '';

  constructor(width: number, height: number) {
    this.canvas = { width, height };
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline, dash, origin } = this;
    this.saved.push({ fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline, dash, origin });
  }
  restore(): void {
    Object.assign(this, this.saved.pop());
  }
  translate(x: number, y: number): void {
    this.origin = [this.origin[0] + x, this.origin[1] + y];
  }
  rotate(angle: number): void {
    if (Math.abs(angle) > 1e-6) throw new Error('The recorder draws upright text only.');
  }
  setTransform(): void {}
  resetTransform(): void {}
  clearRect(): void {}
  clip(): void {}
  setLineDash(dash: readonly number[]): void {
    this.dash = dash;
  }
  /** Nothing in a chart of ours depends on it; Chart.js asks all the same. */
  measureText(text: string): { width: number } {
    return { width: text.length * 7 };
  }

  beginPath(): void {
    this.path = '';
    this.circle = undefined;
  }
  moveTo(x: number, y: number): void {
    this.path += `M${this.point(x, y)}`;
  }
  lineTo(x: number, y: number): void {
    this.path += `L${this.point(x, y)}`;
  }
  closePath(): void {
    if (this.path) this.path += 'Z';
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.path += `M${this.point(x, y)}h${short(width)}v${short(height)}h${short(-width)}Z`;
  }
  arc(x: number, y: number, r: number, from: number, to: number): void {
    if (to - from < 2 * Math.PI - 1e-6) throw new Error('The recorder draws full circles only.');
    this.circle = { x: this.origin[0] + x, y: this.origin[1] + y, r };
  }
  fill(): void {
    this.shape(`fill="${this.fillStyle}"`);
  }
  stroke(): void {
    const dash = this.dash.length > 0 ? ` stroke-dasharray="${this.dash.join(' ')}"` : '';
    const paint = `stroke="${this.strokeStyle}"${this.lineWidth === 1 ? '' : ` stroke-width="${short(this.lineWidth)}"`}${dash}`;
    const closed = this.circle !== undefined || this.path.endsWith('Z');
    const last = this.elements.length - 1;
    // A filled shape and its rim are one mark.
    if (closed && this.elements[last]?.startsWith(this.outline(''))) this.elements[last] = this.elements[last].replace('/>', ` ${paint}/>`);
    else this.shape(closed ? paint : `fill="none" ${paint}`);
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }

  strokeText(): void {
    this.halo = ` stroke="${this.strokeStyle}" stroke-width="${short(this.lineWidth)}" stroke-linejoin="round" paint-order="stroke"`;
  }
  fillText(text: string, x: number, y: number): void {
    const size = Number(/([\d.]+)px/.exec(this.font)?.[1] ?? 14);
    const weight = /^(\d{3}|bold) /.exec(this.font)?.[1];
    const anchor = ANCHORS[this.textAlign];
    const attributes = [
      `x="${short(this.origin[0] + x)}"`,
      `y="${short(this.origin[1] + y + (BASELINES[this.textBaseline] ?? 0) * size)}"`,
      `fill="${this.fillStyle}"`,
      anchor && `text-anchor="${anchor}"`,
      weight && `font-weight="${weight}"`,
    ];
    this.elements.push(`<text ${attributes.filter(Boolean).join(' ')}${this.halo}>${escape(text)}</text>`);
    this.halo = '';
  }

  private point(x: number, y: number): string {
    return `${short(this.origin[0] + x)} ${short(this.origin[1] + y)}`;
  }
  private outline(end: string): string {
    const cell = this.cell === undefined ? '' : ` data-cel="${escape(this.cell)}"`;
    if (this.circle) return `<circle cx="${short(this.circle.x)}" cy="${short(this.circle.y)}" r="${short(this.circle.r)}"${cell}${end}`;
    return `<path d="${this.path}"${cell}${end}`;
  }
  private shape(paint: string): void {
    if (this.path || this.circle) this.elements.push(this.outline(` ${paint}/>`));
  }
}
