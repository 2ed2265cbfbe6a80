import { expect, test } from 'vitest';
import { findings, getDataset, getObservations } from '../../src/catalog.ts';
import { consequenceText } from '../../src/components/audit/words.ts';
import { quotedFigure } from '../../src/components/dataset/quoted.ts';
import { isSuspectedElsewhere } from '../../src/model/audit.ts';
import { cellId } from '../../src/model/cell.ts';

const finding = (id: string) => findings.find((one) => one.id === id)!;
const swapped = finding('uitstroom-naar-werk.to-work-of-reach.tabel-7:19:8');
const own = finding('uitstroom-naar-werk.to-work-of-outflow.tabel-7:21:7');
const quoted = ({ dataset, result }: typeof own) => quotedFigure(getDataset(dataset), getObservations(dataset).find(({ cell }) => cellId(cell) === cellId(result.cell))!, 'nl');

test('a figure beside which others are suspected is said to be right, perhaps, and no other number is offered for it', () => {
  expect(isSuspectedElsewhere(swapped)).toBe(true);
  expect(consequenceText(swapped, 'nl')).toBe('We verdenken niet dit cijfer, wel 1.731 en 1.191. Klopt dat vermoeden, dan kan 25,7\u00a0% juist zijn.');
  expect(quoted(swapped)).toMatch(/de fout zit waarschijnlijk elders: /);
  expect(quoted(swapped)).not.toContain('herberekend');
});

test('a figure that is suspected itself gets the number that follows from the others', () => {
  expect(consequenceText(own, 'nl')).not.toMatch(/verdenken/);
  expect(quoted(own)).toContain('herberekend: 68,3\u00a0%');
});
