import { expect, test } from 'vitest';
import { quoteOf } from '../../src/client/quote.ts';
import { bibtexOf, risOf } from '../../src/client/cell-citation.ts';
import { table } from '../../src/i18n/messages/table.ts';

const cell = { measure: 'Uit naar werk (C)', about: 'Arbeidszorg, 2011', value: '28 personen', printed: '28', source: 'Beleidsbrief, Tabel 7', version: '1.0.0', address: 'https://x/#cel=tabel-7:40:6' };

test('a sentence names figure, subject, period, source and address', () => {
  expect(quoteOf(cell, table.nl)).toBe('Uit naar werk (C), Arbeidszorg, 2011: 28 personen. Bron: Beleidsbrief, Tabel 7; via Maatwerk in cijfers, versie 1.0.0, https://x/#cel=tabel-7:40:6');
});

test('a figure in doubt is not quoted without saying so', () => {
  expect(quoteOf({ ...cell, verdict: 'discrepancy' }, table.nl)).toContain('klopt niet met andere gedrukte cijfers');
  expect(quoteOf({ ...cell, verdict: 'definition' }, table.nl)).toContain('telt wellicht iets anders');
  expect(quoteOf({ ...cell, verdict: 'discrepancy' }, table.en)).toContain('does not agree');
});

test('a missing figure is quoted as printed', () => {
  expect(quoteOf({ ...cell, value: '', printed: 'n.b.', gap: 'niet beschikbaar' }, table.nl)).toMatch(/^Uit naar werk \(C\), Arbeidszorg, 2011: geen getal; in de bron staat “n\.b\.” \(niet beschikbaar\)\./);
});

test('a rate brings its definition, a break its warning, a doubted number what should stand there', () => {
  expect(quoteOf({ ...cell, definition: 'Het aandeel.' }, table.nl)).toContain('28 personen. Dat is: het aandeel. Bron');
  expect(quoteOf({ ...cell, broken: 'method' }, table.nl)).toContain('nieuwe meting, niet te vergelijken met de jaren ervoor');
  expect(quoteOf({ ...cell, broken: 'series' }, table.en)).toContain('break in the series');
  expect(quoteOf({ ...cell, verdict: 'discrepancy', recomputed: '29' }, table.nl)).toContain('volgens de gedrukte tabel (“28”); herberekend uit de andere gedrukte cijfers: 29.');
});

const cited = { id: 'bereik-en-rotatie', title: 'Bereik & rotatie', publisher: 'Redactie', year: '2026', version: '1.0.0', cell: 'tabel-5:4:2', sentence: '4.389 personen (62 %)', address: 'https://x/#cel=tabel-5:4:2' };

test('a reference for BibTeX keeps what TeX would read otherwise', () => {
  expect(bibtexOf(cited)).toBe(
    '@misc{bereik-en-rotatie-tabel-5-4-2,\n  title = {Bereik \\& rotatie},\n  author = {{Redactie}},\n  year = {2026},\n  version = {1.0.0},\n  url = {https://x/#cel=tabel-5:4:2},\n  note = {4.389 personen (62 \\%)}\n}\n',
  );
});

test('a reference as RIS has a tag a line, and ends', () => {
  expect(risOf(cited).split('\r\n')).toEqual(['TY  - DATA', 'TI  - Bereik & rotatie', 'AU  - Redactie', 'PY  - 2026', 'ET  - 1.0.0', 'UR  - https://x/#cel=tabel-5:4:2', 'N1  - 4.389 personen (62 %)', 'ER  - ', '']);
});
