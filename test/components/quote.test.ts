import { expect, test } from 'vitest';
import { findings, getDataset, getObservations } from '../../src/catalog.ts';
import { quoteOf } from '../../src/client/quote.ts';
import { bibtexOf, risOf } from '../../src/client/cell-citation.ts';
import { goodText, isContestedCopy } from '../../src/components/audit/words.ts';
import { aboutOf } from '../../src/components/dataset/describe.ts';
import { warningOf } from '../../src/components/dataset/quoted.ts';
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

const warning = (id: string, at: string, locale: 'nl' | 'en' = 'nl') => warningOf(getDataset(id), getObservations(id).find(({ cell: own }) => cellId(own) === at)!, locale);

test('a figure in doubt is not quoted without saying so, and how sure that is', () => {
  expect(warning('uitstroom-naar-werk', 'tabel-7:6:8')).toBe('Dat is volgens de gedrukte tabel (“3.0”); herberekend uit de andere gedrukte cijfers: 2,9\u00a0%. Dat er een fout is, is zeker; waar ze zit: waarschijnlijk; hoe ze ontstond: onzeker.');
  expect(warning('uitstroom-naar-werk', 'tabel-7:19:8', 'en')).toMatch(/does not agree with other printed figures \(306 \/ 1,731 × 100 gives 17\.7\u00a0%\)\. The error is probably elsewhere: /);
  expect(warning('uitstroom-naar-werk', 'tabel-7:19:3')).toBe('Let op: wellicht is dit getal fout gedrukt. Het past niet bij Tabel 7 · Invoeg, niet-dienstencheque, oude meting, 2008 · Naar werk, % van het bereik (C/A): gedrukt 25,7\u00a0%, en uit 306 / 1.731 × 100 volgt 17,7\u00a0%. Dat er een fout is, is zeker; waar ze zit: waarschijnlijk; hoe ze ontstond: waarschijnlijk.');
  expect(warning('uitstroom-naar-werk', 'tabel-7:18:3')).toBe('');
});

test('a total that leaves a group out says which', () => {
  expect(warning('bereik-en-rotatie', 'tabel-5:10:5')).toBe('Let op: dit totaal telt de beschutte werkplaatsen niet mee, al staan ze erboven onder “Maatwerk”. Vergelijk: uit 4.389 + 16.215 + 1.469 + 2.027 volgt 24.100. Dat de cijfers verschillen, is zeker; dat ze iets anders tellen: zeker.');
});

test('a corrected figure brings both numbers, the reason and how it stands', () => {
  expect(warning('vacatures-naar-soort', 'invoegbedrijven:10:2')).toMatch(/^Gedrukt staat 479, juist is 639\. Reden: De rijen .*\. Status: door ons verbeterd, niet bevestigd door de uitgever, sinds versie 1\.0\.0, 28 november 2026\. Dat er een fout is, is zeker; waar ze zit: zeker; hoe ze ontstond: waarschijnlijk\.$/);
  expect(warning('vacatures-naar-beroep', 'invoegbedrijven:13:2', 'en')).toMatch(/^Printed is 479, right is 639\. Reason: /);
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
