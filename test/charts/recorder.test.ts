import { expect, test } from 'vitest';
import { Recorder } from '../../src/charts/draw/recorder.ts';

test('a circle is a circle, with its rim and its cell', () => {
  const ink = new Recorder(10, 10);
  ink.cell = 't:1:2';
  ink.fillStyle = 'var(--ink)';
  ink.strokeStyle = 'var(--raised)';
  ink.beginPath();
  ink.arc(5, 5, 2, 0, 2 * Math.PI);
  ink.closePath();
  ink.fill();
  ink.stroke();
  expect(ink.elements).toEqual(['<circle cx="5" cy="5" r="2" data-cel="t:1:2" fill="var(--ink)" stroke="var(--raised)"/>']);
});

test('text is text, where the context was moved to, with its rim under it', () => {
  const ink = new Recorder(10, 10);
  ink.save();
  ink.translate(10, 20);
  ink.textAlign = 'right';
  ink.strokeText();
  ink.fillText('<1 jaar', 1, 2);
  ink.restore();
  ink.fillText('a', 0, 0);
  expect(ink.elements).toEqual([
    '<text x="11" y="22" fill="#000" text-anchor="end" stroke="#000" stroke-width="1" stroke-linejoin="round" paint-order="stroke">&#60;1 jaar</text>',
    '<text x="0" y="0" fill="#000">a</text>',
  ]);
});

test('what it cannot draw, it refuses', () => {
  const ink = new Recorder(10, 10);
  expect(() => ink.arc(0, 0, 1, 0, 1)).toThrow('full circles only');
  expect(() => ink.rotate(1)).toThrow('upright text only');
});
