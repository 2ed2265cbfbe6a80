import { expect, test } from 'vitest';
import { findings, getDataset, getObservations } from '../../src/catalog.ts';
import { quoteOf } from '../../src/client/quote.ts';
import { bibtexOf, risOf } from '../../src/client/cell-citation.ts';
import { goodText, isContestedCopy } from '../../src/components/audit/words.ts';
import { aboutOf } from '../../src/components/dataset/describe.ts';
import { quotedFigure, warningOf } from '../../src/components/dataset/quoted.ts';
import { quotedAs } from '../../src/components/dataset/where.ts';
import { table } from '../../src/i18n/messages/table.ts';
import { cellId } from '../../src/model/cell.ts';

const cell = { measure: 'Uit naar werk (C)', about: 'Arbeidszorg, 2011', value: '28 personen', printed: '28', source: 'Beleidsbrief, Tabel 7', version: '1.0.0', address: 'https://x/#cel=tabel-7:40:6' };

test('a sentence names figure, subject, period, source and address', () => {
  expect(quoteOf(cell, table.nl)).toBe('Uit naar werk (C), Arbeidszorg, 2011: 28 personen. Bron: Beleidsbrief, Tabel 7; via Maatwerk in cijfers, versie 1.0.0, https://x/#cel=tabel-7:40:6');
});

test('names the fixed copy beside the address of the cell', () => {
  expect(quoteOf({ ...cell, frozen: 'https://x/data/x/v1.0.0/' }, table.nl)).toMatch(/#cel=tabel-7:40:6 \(vaste kopie van de versie: https:\/\/x\/data\/x\/v1\.0\.0\/\)$/);
});

const observed = (id: string, at: string) => getObservations(id).find(({ cell: own }) => cellId(own) === at)!;
const warning = (id: string, at: string) => warningOf(getDataset(id), observed(id, at), 'nl');
const figure = (id: string, at: string, locale: 'nl' | 'en' = 'nl') => quotedFigure(getDataset(id), observed(id, at), locale).replaceAll('\u00a0', ' ');

test('a figure in doubt is quoted as printed, with what follows from the others and one clause at most', () => {
  expect(figure('uitstroom-naar-werk', 'tabel-7:6:8')).toBe('3,0 % volgens de gedrukte tabel; herberekend: 2,9 % (de fout zit waarschijnlijk in dit getal)');
  expect(figure('doelgroepomvang', 'tekst-3.3:8:3', 'en')).toBe('6,212 persons according to the printed text; recomputed: 6,121 (unsure which number is wrong)');
  expect(figure('uitstroom-naar-werk', 'tabel-7:19:8', 'en')).toBe('25.7 % according to the printed table; that does not agree with other printed figures, but the error is probably elsewhere: 1,731 and 1,191');
  expect(figure('uitstroom-naar-werk', 'tabel-7:33:6')).toBe('77 personen volgens de gedrukte tabel; misschien fout gedrukt, want het past niet bij 49,0 %');
  expect(figure('uitstroom-naar-werk', 'tabel-7:18:3')).not.toContain(';');
  expect(warning('uitstroom-naar-werk', 'tabel-7:6:8')).toBe('');
});

test('two numbers that were probably swapped each name the other', () => {
  expect(figure('uitstroom-naar-werk', 'tabel-7:19:3')).toBe('1.731 personen volgens de gedrukte tabel; waarschijnlijk fout gedrukt, verwisseld met 1.191');
  expect(figure('uitstroom-naar-werk', 'tabel-7:26:3')).toMatch(/^1\.191 personen .* verwisseld met 1\.731$/);
});

test('a total that leaves a group out says which', () => {
  expect(figure('bereik-en-rotatie', 'tabel-5:10:5')).toBe('7.885 personen');
  expect(warning('bereik-en-rotatie', 'tabel-5:10:5')).toBe('Let op: dit totaal telt de beschutte werkplaatsen niet mee, al staan ze erboven onder “Maatwerk”.');
});

test('a corrected figure is quoted corrected, with the printed one and who corrected it', () => {
  expect(figure('vacatures-naar-beroep', 'invoegbedrijven:13:2')).toBe('639 arbeidsplaatsen (gedrukt: 479; verbeterd door Maatwerk in cijfers)');
  expect(figure('vacatures-naar-soort', 'invoegbedrijven:10:2', 'en')).toBe('639 jobs (printed: 479; corrected by Maatwerk in cijfers)');
  expect(warning('vacatures-naar-soort', 'invoegbedrijven:10:2')).toBe('');
});

test('two copies of a number in doubt are no confirmation, and a copy elsewhere names its dataset', () => {
  const equal = (id: string) => goodText(findings.find((finding) => finding.id === id)!, 'nl');
  const copies = findings.filter(({ kind, claim, verdict }) => kind === 'equal' && !claim && verdict === 'ok');
  const doubted = copies.filter(isContestedCopy);
  expect(doubted.map(({ result }) => result.asPublished)).toContain('479');
  for (const { id } of doubted) expect(equal(id)).toMatch(/bevestigt hier niets$/);
  for (const { id, dataset, operands } of copies) if (operands[0]!.dataset !== dataset) expect(equal(id)).toContain(`“${getDataset(operands[0]!.dataset).title.nl}”`);
});

test('a source is named with publisher and year; years that are counted together are named together', () => {
  const soort = getDataset('vacatures-naar-soort');
  expect(quotedAs(soort.tables[0]!)).toMatch(/^VDAB, Winst voor iedereen\. .*, \[2006\], Tabel/);
  expect(aboutOf(soort, getObservations('vacatures-naar-soort')[0]!, 'nl')).toMatch(/, 2004-2005$/);
});

test('a missing figure is quoted as printed', () => {
  expect(quoteOf({ ...cell, value: '', printed: 'n.b.', gap: 'niet beschikbaar' }, table.nl)).toMatch(/^Uit naar werk \(C\), Arbeidszorg, 2011: geen getal; in de bron staat “n\.b\.” \(niet beschikbaar\)\./);
});

test('a rate brings its definition, a break and a doubt their warning', () => {
  expect(quoteOf({ ...cell, definition: 'Het aandeel.' }, table.nl)).toContain('28 personen. Dat is: het aandeel. Bron');
  expect(quoteOf({ ...cell, broken: 'method' }, table.nl)).toContain('nieuwe meting, niet te vergelijken met de jaren ervoor');
  expect(quoteOf({ ...cell, broken: 'series' }, table.en)).toContain('break in the series');
  expect(quoteOf({ ...cell, warning: 'Let op.' }, table.nl)).toContain('28 personen. Let op. Bron');
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
