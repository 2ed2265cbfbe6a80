/** Labels, reference lines, bands and row dots: drawn by an inline plugin on the context that Chart.js draws on. */
import type { Plugin } from 'chart.js';
import type { Drawing, Furniture } from '../../model/chart.ts';
import { FONT_SIZE, type Ground } from './ground.ts';
import { isHollow, outlineOf, type Outline } from './shape.ts';

type Ink = CanvasRenderingContext2D;

/** A box behind words: its reach past the baseline and the ends, and the advance of a letter it is wide enough for. */
const BOX = { above: 13, below: 5, beside: 3, letter: { plain: 8, bold: 9.5 } };

export function furniture(drawing: Drawing, ground: Ground): Plugin {
  const draw = (ink: Ink, items: readonly Furniture[]) => {
    for (const item of items) {
      ink.save();
      drawItem(ink, item, ground);
      ink.restore();
    }
  };
  return {
    id: 'furniture',
    beforeDraw: (chart) => draw(chart.ctx, drawing.under),
    afterDraw: (chart) => draw(chart.ctx, drawing.over),
  };
}

function drawItem(ink: Ink, item: Furniture, { palette, fontFamily, bold = '650' }: Ground): void {
  const color = palette[item.tone];
  ink.fillStyle = color;
  ink.strokeStyle = color;
  switch (item.kind) {
    case 'text':
      ink.font = `${item.bold ? `${bold} ` : ''}${FONT_SIZE}px ${fontFamily}`;
      ink.textAlign = item.anchor === 'middle' ? 'center' : item.anchor;
      ink.textBaseline = 'alphabetic';
      if (item.ground) box(ink, item, palette[item.ground]);
      ink.fillStyle = color;
      if (item.halo) {
        ink.strokeStyle = palette.raised;
        ink.lineWidth = 4;
        ink.lineJoin = 'round';
        ink.strokeText(item.text, item.x, item.y);
      }
      ink.fillText(item.text, item.x, item.y);
      break;
    case 'rule':
      ink.lineWidth = item.width;
      ink.setLineDash([...(item.dash ?? [])]);
      ink.beginPath();
      ink.moveTo(...item.from);
      ink.lineTo(...item.to);
      ink.stroke();
      break;
    case 'band':
      ink.fillRect(item.x, item.y, item.width, item.height);
      break;
    case 'glyph':
      if (isHollow(item.shape)) ink.fillStyle = palette.raised;
      ink.lineWidth = 1.75;
      ink.beginPath();
      trace(ink, outlineOf(item.shape), item.x, item.y, item.radius);
      ink.fill();
      if (isHollow(item.shape)) ink.stroke();
  }
}

function box(ink: Ink, { x, y, text, anchor, bold }: Extract<Furniture, { kind: 'text' }>, color: string): void {
  const width = text.length * BOX.letter[bold ? 'bold' : 'plain'];
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  ink.fillStyle = color;
  ink.fillRect(left - BOX.beside, y - BOX.above, width + 2 * BOX.beside, BOX.above + BOX.below);
}

/** The outlines Chart.js gives the same shapes, so that a key matches its marks. */
function trace(ink: Ink, shape: Outline, x: number, y: number, radius: number): void {
  if (shape === 'disc') ink.arc(x, y, radius, 0, 2 * Math.PI);
  else polygon(ink, corners(shape, radius), x, y);
  ink.closePath();
}

function corners(shape: Exclude<Outline, 'disc'>, radius: number): readonly (readonly [number, number])[] {
  if (shape === 'diamond') return [[0, -radius], [radius, 0], [0, radius], [-radius, 0]];
  const side = radius * Math.SQRT1_2;
  if (shape === 'square') return [[-side, -side], [side, -side], [side, side], [-side, side]];
  const half = (radius * Math.sqrt(3)) / 2;
  return [[0, -radius], [half, radius / 2], [-half, radius / 2]];
}

function polygon(ink: Ink, points: readonly (readonly [number, number])[], x: number, y: number): void {
  points.forEach(([dx, dy], index) => (index === 0 ? ink.moveTo(x + dx, y + dy) : ink.lineTo(x + dx, y + dy)));
}
