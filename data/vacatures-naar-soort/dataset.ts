import { defineDataset } from '../../src/define.ts';

export default defineDataset({
  id: 'vacatures-naar-soort',
  version: '1.0.1',
  modified: '2026-11-28',
  revisions: [
    {
      version: '1.0.1',
      date: '2026-11-28',
      text: {
        nl: 'De kolom audit is nu ook gevuld bij getallen waarmee een bewering in de tekst klopt. Ze bleef daar leeg, hoewel het codeboek anders zei. Geen enkel cijfer veranderde. De beschrijving van de tabellen zegt nu zelf over welke jaren ze tellen.',
        en: 'The column audit is now filled too for numbers that a claim in the text agrees with. It was empty there, though the codebook said otherwise. No figure changed. The description of the tables now says itself which years they count over.',
      },
    },
    { version: '1.0.0', date: '2026-11-28', text: { nl: 'Eerste uitgave.', en: 'First edition.' } },
  ],
  title: { nl: 'Vacatures naar soort bedrijf, 2004-2005', en: 'Vacancies by kind of company, 2004-2005' },
  description: {
    nl: 'Waar de jobs zaten die sociale werkplaatsen, arbeidszorg en invoegbedrijven in 2004 en 2005 via de VDAB aanboden: in kringloopcentra, groen, huishoudhulp enzovoort. Drie gedrukte tabellen, samengebracht in één reeks categorieën.',
    en: 'Where the jobs were that social workplaces, work care and invoeg companies offered through the VDAB in 2004 and 2005: in reuse centres, green areas, household help and so on. Three printed tables, brought together under one set of categories.',
  },
  reading: {
    text: {
      nl: 'Van de jobs in de sociale werkplaatsen zat {sw} % in de kringloopcentra, in de arbeidszorg {az} %. Bij de invoegbedrijven was dat {inv} %; daar ging het in {help} % van de jobs om huishoudhulp.',
      en: 'Of the jobs in social workplaces {sw}% were in reuse centres, in work care {az}%. In invoeg companies it was {inv}%; there, {help}% of the jobs were in household help.',
    },
    figures: {
      sw: { measure: 'share', work_form: 'SW', vacancy_kind: 'RECYCLE' },
      az: { measure: 'share', work_form: 'AZ', vacancy_kind: 'RECYCLE' },
      inv: { measure: 'share', work_form: 'INV', vacancy_kind: 'RECYCLE' },
      help: { measure: 'share', work_form: 'INV', vacancy_kind: 'HOUSEHOLD' },
    },
  },
  chart: {
    type: 'dots',
    title: { nl: 'Waar zaten de jobs? Vacatures naar soort bedrijf, 2004-2005, in % van de jobs van elke werkvorm', en: 'Where were the jobs? Vacancies by kind of company, 2004-2005, in % of the jobs of each work form' },
    where: { measure: 'share' },
    without: { vacancy_kind: '_T' },
    rows: 'vacancy_kind',
    order: 'codelist',
    marks: 'work_form',
  },
  caveat: {
    nl: 'Het zijn jobs uit vacatures over twee jaar, niet het aantal mensen dat er werkt. De tabellen gebruiken niet dezelfde soorten: “Divers” betekent telkens iets anders. De ene titel zegt vervulde vacatures, de andere ontvangen. Het gedrukte totaal van de invoegbedrijven klopt niet. Het gebied staat er niet bij.',
    en: 'These are jobs from vacancies over two years, not the number of people who work there. The tables do not use the same kinds: “Divers” means something else each time. One title says filled vacancies, the others received. The printed total of the invoeg companies is wrong. The area is not stated.',
  },
  themes: ['programmas'],
  programmes: ['SW', 'AZ', 'INV'],
  related: ['vacatures-naar-beroep', 'werkvormen-2005', 'tewerkstelling-2005'],
  dimensions: [
    { id: 'work_form', codelist: 'work_form', label: { nl: 'Werkvorm', en: 'Work form' } },
    { id: 'vacancy_kind', codelist: 'vacancy_kind', label: { nl: 'Soort bedrijf', en: 'Kind of company' } },
  ],
  measures: [
    {
      id: 'jobs',
      label: { nl: 'Jobs', en: 'Jobs' },
      definition: { nl: 'Het aantal jobs in de vacatures van 2004 en 2005 samen. De titel spreekt van vacatures, de kolom van jobs.', en: 'The number of jobs in the vacancies of 2004 and 2005 together. The title speaks of vacancies, the column of jobs.' },
      unit: 'JOB',
      kind: 'exact',
    },
    {
      id: 'share',
      label: { nl: 'Aandeel', en: 'Share' },
      definition: { nl: 'De jobs van deze soort in procent van alle jobs van de tabel.', en: 'The jobs of this kind in per cent of all jobs of the table.' },
      unit: 'PC',
      kind: 'rounded',
    },
  ],
  tables: [
    {
      id: 'sociale-werkplaatsen',
      source: 'vdab-topic-2006',
      number: 'Tabel',
      section: 'Sociale werkplaatsen, Soort tewerkstelling',
      page: null,
      title: 'Vervulde vacatures SWP naar soort SWP - 2004-2005',
      span: '2004-2005',
      sourceLine: 'Bron: VDAB',
      lines: [523, 543],
      layout: {
        kind: 'crosstab',
        at: { work_form: 'SW', time_period: '2005' },
        headerRows: 1,
        labelHeaders: [['']],
        labelColumns: [
          {
            labels: {
              Kringloopcentra: { vacancy_kind: 'RECYCLE' },
              'Natuurbeheersw. & bioteelt': { vacancy_kind: 'NATURE' },
              'Klussen, onderhoud geb., bouw': { vacancy_kind: 'BUILD' },
              Strijkateliers: { vacancy_kind: 'IRONING' },
              Schoonmaak: { vacancy_kind: 'CLEANING' },
              Horeca: { vacancy_kind: 'HORECA' },
              Divers: { vacancy_kind: 'OTHER' },
              Totaal: { vacancy_kind: '_T' },
            },
          },
        ],
        valueColumns: [
          { header: ['Jobs'], at: { measure: 'jobs' } },
          { header: ['%'], at: { measure: 'share' } },
        ],
      },
    },
    {
      id: 'arbeidszorg',
      source: 'vdab-topic-2006',
      number: 'Tabel',
      section: 'Arbeidszorg, Tewerkstelling',
      page: null,
      title: 'Ontvangen vacatures AZ naar soort bedrijf 2004-2005',
      span: '2004-2005',
      sourceLine: 'Bron: VDAB',
      lines: [846, 862],
      layout: {
        kind: 'crosstab',
        at: { work_form: 'AZ', time_period: '2005' },
        headerRows: 1,
        labelHeaders: [['']],
        labelColumns: [
          {
            labels: {
              Kringloopcentra: { vacancy_kind: 'RECYCLE' },
              'Natuurbehoud & bioteelt': { vacancy_kind: 'NATURE' },
              Ateliers: { vacancy_kind: 'WORKSHOP' },
              'Klussen, onderhoud geb., bouw': { vacancy_kind: 'BUILD' },
              Divers: { vacancy_kind: 'OTHER' },
              Totaal: { vacancy_kind: '_T' },
            },
          },
        ],
        valueColumns: [
          { header: ['Jobs'], at: { measure: 'jobs' } },
          { header: ['%'], at: { measure: 'share' } },
        ],
      },
    },
    {
      id: 'invoegbedrijven',
      source: 'vdab-topic-2006',
      number: 'Tabel',
      section: 'Invoegbedrijven, Soort tewerkstelling',
      page: null,
      title: 'Ontvangen vacatures IB naar soort bedrijf 2004-2005',
      span: '2004-2005',
      sourceLine: 'Bron: VDAB',
      lines: [1600, 1622],
      layout: {
        kind: 'crosstab',
        at: { work_form: 'INV', time_period: '2005' },
        headerRows: 1,
        labelHeaders: [['']],
        labelColumns: [
          {
            labels: {
              Huishoudhulp: { vacancy_kind: 'HOUSEHOLD' },
              'Natuurbeh., onderh. parken, …': { vacancy_kind: 'NATURE' },
              Logistiek: { vacancy_kind: 'LOGISTICS' },
              'Recyclage, verpakking': { vacancy_kind: 'RECYCLING' },
              'Bouw, onderhoud gebouwen': { vacancy_kind: 'BUILD' },
              Voeding: { vacancy_kind: 'FOOD' },
              Kringloopcentra: { vacancy_kind: 'RECYCLE' },
              Divers: { vacancy_kind: 'OTHER' },
              Totaal: { vacancy_kind: '_T' },
            },
          },
        ],
        valueColumns: [
          { header: ['Jobs'], at: { measure: 'jobs' } },
          { header: ['%'], at: { measure: 'share' } },
        ],
      },
    },
  ],
  footnotes: [
    {
      id: 'two-years',
      origin: 'ours',
      text: {
        nl: 'De tabel telt de vacatures van 2004 en 2005 samen. Bij ons staat het laatste jaar als periode.',
        en: 'The table counts the vacancies of 2004 and 2005 together. We give the last year as the period.',
      },
    },
    {
      id: 'filled-or-received',
      origin: 'ours',
      text: {
        nl: 'De titel van deze tabel zegt “vervulde” vacatures. De tekst ervoor heeft het over wat de VDAB ontving, en de tabel naar beroep noemt dezelfde vacatures “ontvangen”. De totalen zijn gelijk. Wat er precies geteld is, kunnen we niet nagaan.',
        en: 'The title of this table says “filled” vacancies. The text before it speaks of what the VDAB received, and the table by occupation calls the same vacancies “received”. The totals are equal. What exactly was counted we cannot tell.',
      },
    },
    {
      id: 'other-sw',
      mark: '11',
      origin: 'printed',
      text: {
        nl: 'Hierin zitten onder meer kleding, fietsherstel, schrijnwerk, inpakken en bakkerijen.',
        en: 'Includes clothing, bicycle repair, joinery, packing and bakeries, among others.',
      },
    },
    {
      id: 'workshops-az',
      mark: '14',
      origin: 'printed',
      text: {
        nl: 'Ateliers voor fietsen, strijken, hout- en metaalbewerking en meer.',
        en: 'Workshops for bicycles, ironing, wood and metal work and more.',
      },
    },
    {
      id: 'other-az',
      mark: '15',
      origin: 'printed',
      text: {
        nl: 'Hierin zitten onder meer horeca, schoonmaak en verkoop.',
        en: 'Includes catering, cleaning and sales, among others.',
      },
    },
    {
      id: 'harmonised',
      origin: 'ours',
      text: {
        nl: 'De drie tabellen noemen deze soort niet op dezelfde manier; de code zegt wat er in elke tabel onder valt. Dat we ze samen nemen, is onze keuze.',
        en: 'The three tables do not name this kind in the same way; the code says what each table counts under it. Taking them together is our choice.',
      },
    },
  ],
  cellNotes: [
    { at: {}, footnote: 'two-years' },
    { at: { work_form: 'SW' }, footnote: 'filled-or-received' },
    { at: { work_form: 'SW', vacancy_kind: 'OTHER' }, footnote: 'other-sw' },
    { at: { work_form: 'AZ', vacancy_kind: 'WORKSHOP' }, footnote: 'workshops-az' },
    { at: { work_form: 'AZ', vacancy_kind: 'OTHER' }, footnote: 'other-az' },
    { at: { vacancy_kind: 'NATURE' }, footnote: 'harmonised' },
    { at: { vacancy_kind: 'BUILD' }, footnote: 'harmonised' },
  ],
  checks: [
    {
      id: 'total',
      kind: 'sum',
      title: { nl: 'Alle rijen samen', en: 'All rows together' },
      over: ['work_form'],
      result: { at: { measure: 'jobs', vacancy_kind: '_T' } },
      operands: [{ at: { measure: 'jobs', vacancy_kind: 'RECYCLE|NATURE|BUILD|IRONING|CLEANING|HORECA|OTHER|WORKSHOP|HOUSEHOLD|LOGISTICS|RECYCLING|FOOD' } }],
    },
    {
      id: 'shares',
      kind: 'sum',
      title: { nl: 'Alle aandelen samen', en: 'All shares together' },
      over: ['work_form'],
      result: { at: { measure: 'share', vacancy_kind: '_T' } },
      operands: [{ at: { measure: 'share', vacancy_kind: 'RECYCLE|NATURE|BUILD|IRONING|CLEANING|HORECA|OTHER|WORKSHOP|HOUSEHOLD|LOGISTICS|RECYCLING|FOOD' } }],
    },
    {
      id: 'share',
      kind: 'share',
      title: { nl: 'Jobs ten opzichte van het gedrukte totaal', en: 'Jobs over the printed total' },
      over: ['work_form', 'vacancy_kind'],
      result: { at: { measure: 'share', work_form: 'SW|AZ' } },
      operands: [{ at: { measure: 'jobs' } }, { at: { measure: 'jobs', vacancy_kind: '_T' } }],
    },
    {
      id: 'share-of-sum',
      kind: 'share',
      title: { nl: 'Jobs ten opzichte van de som van de rijen, want het gedrukte totaal van deze tabel klopt niet', en: 'Jobs over the sum of the rows, since the printed total of this table is wrong' },
      over: ['work_form', 'vacancy_kind'],
      result: { at: { measure: 'share', work_form: 'INV', vacancy_kind: 'HOUSEHOLD|NATURE|LOGISTICS|RECYCLING|BUILD|FOOD|RECYCLE|OTHER' } },
      operands: [{ at: { measure: 'jobs' } }, { at: { measure: 'jobs', vacancy_kind: 'HOUSEHOLD|NATURE|LOGISTICS|RECYCLING|BUILD|FOOD|RECYCLE|OTHER' } }],
    },
  ],
  explanations: [
    {
      checks: ['total.invoegbedrijven:10:2'],
      cause: 'error',
      certainty: 'certain',
      how: 'likely',
      text: {
        nl: 'De rijen tellen op tot {=invoegbedrijven:10:2}, niet tot {invoegbedrijven:10:2}. Elk gedrukt aandeel past bij {=invoegbedrijven:10:2}, en ook de tabel naar beroep telt op tot {=invoegbedrijven:10:2}. Het getal {invoegbedrijven:10:2} is het totaal van de tabellen over arbeidszorg: dat is hier wellicht blijven staan.',
        en: 'The rows add up to {=invoegbedrijven:10:2}, not to {invoegbedrijven:10:2}. Each printed share fits {=invoegbedrijven:10:2}, and the table by occupation also adds up to {=invoegbedrijven:10:2}. The number {invoegbedrijven:10:2} is the total of the tables on work care: it was probably left standing here.',
      },
    },
  ],
});
