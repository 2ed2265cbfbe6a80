import { defineCorrections } from '../src/define.ts';

/** Corrections of single cells, newest first; README says when one is due. */
export default defineCorrections([
  {
    dataset: 'vacatures-naar-beroep',
    cell: 'invoegbedrijven:13:2',
    whose: 'publisher',
    printed: '479',
    corrected: '639',
    evidence: ['vacatures-naar-beroep.total.invoegbedrijven:13:2'],
    version: '1.0.0',
    date: '2026-11-28',
    status: 'applied',
    reason: {
      nl: 'De rijen tellen samen op tot {=invoegbedrijven:13:2}. Elk gedrukt aandeel is met dat totaal berekend, en de tabel naar soort bedrijf heeft dezelfde som. Gedrukt staat {invoegbedrijven:13:2}, het totaal van de tabellen over arbeidszorg.',
      en: 'The rows add up to {=invoegbedrijven:13:2}. Each printed share is computed with that total, and the table by type of company has the same sum. Printed is {invoegbedrijven:13:2}, the total of the tables on arbeidszorg.',
    },
  },
  {
    dataset: 'vacatures-naar-soort',
    cell: 'invoegbedrijven:10:2',
    whose: 'publisher',
    printed: '479',
    corrected: '639',
    evidence: ['vacatures-naar-soort.total.invoegbedrijven:10:2'],
    version: '1.0.0',
    date: '2026-11-28',
    status: 'applied',
    reason: {
      nl: 'De rijen tellen samen op tot {=invoegbedrijven:10:2}. Elk gedrukt aandeel is met dat totaal berekend, en de tabel naar beroep heeft dezelfde som. Gedrukt staat {invoegbedrijven:10:2}, het totaal van de tabellen over arbeidszorg.',
      en: 'The rows add up to {=invoegbedrijven:10:2}. Each printed share is computed with that total, and the table by occupation has the same sum. Printed is {invoegbedrijven:10:2}, the total of the tables on arbeidszorg.',
    },
  },
]);
