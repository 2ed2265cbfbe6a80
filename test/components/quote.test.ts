import { expect, test } from 'vitest';
import { quoteOf } from '../../src/client/quote.ts';
import { table } from '../../src/i18n/messages/table.ts';

const cell = { measure: 'Uit naar werk (C)', about: 'Arbeidszorg, 2011', value: '28 personen', printed: '28', source: 'Beleidsbrief, Tabel 7', address: 'https://x/#cel=tabel-7:40:6' };

test('a sentence names figure, subject, period, source and address', () => {
  expect(quoteOf(cell, table.nl)).toBe('Uit naar werk (C), Arbeidszorg, 2011: 28 personen. Bron: Beleidsbrief, Tabel 7; via Maatwerk in cijfers, https://x/#cel=tabel-7:40:6');
});

test('a figure in doubt is not quoted without saying so', () => {
  expect(quoteOf({ ...cell, verdict: 'discrepancy' }, table.nl)).toContain('klopt niet met andere gedrukte cijfers');
  expect(quoteOf({ ...cell, verdict: 'definition' }, table.nl)).toContain('telt wellicht iets anders');
  expect(quoteOf({ ...cell, verdict: 'discrepancy' }, table.en)).toContain('does not agree');
});

test('a missing figure is quoted as printed', () => {
  expect(quoteOf({ ...cell, value: '', printed: 'n.b.' }, table.nl)).toMatch(/^Uit naar werk \(C\), Arbeidszorg, 2011: in de bron staat “n\.b\.”\./);
});

test('a rate brings its definition, a break its warning, a doubted number what should stand there', () => {
  expect(quoteOf({ ...cell, definition: 'Het aandeel.' }, table.nl)).toContain('28 personen. Dat is: het aandeel. Bron');
  expect(quoteOf({ ...cell, broken: 'method' }, table.nl)).toContain('nieuwe meting, niet te vergelijken met de jaren ervoor');
  expect(quoteOf({ ...cell, broken: 'series' }, table.en)).toContain('break in the series');
  expect(quoteOf({ ...cell, verdict: 'discrepancy', recomputed: '29' }, table.nl)).toContain('gedrukt staat “28”, uit de andere gedrukte cijfers volgt 29.');
});
