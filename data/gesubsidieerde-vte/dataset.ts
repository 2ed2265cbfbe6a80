import { defineDataset } from '../../src/define.ts';

export default defineDataset({
  id: 'gesubsidieerde-vte',
  version: '1.0.0',
  modified: '2026-11-28',
  revisions: [{ version: '1.0.0', date: '2026-11-28', text: { nl: 'Eerste uitgave.', en: 'First edition.' } }],
  title: { nl: 'Ingevulde gesubsidieerde voltijdsequivalenten', en: 'Filled subsidised full-time equivalents' },
  description: {
    nl: 'Hoeveel voltijdsequivalenten van doelgroepmedewerkers de overheid subsidieerde en die ook ingevuld waren, eind 2009, 2010 en 2011, per programma.',
    en: 'How many full-time equivalents of target-group employees were subsidised and filled at the end of 2009, 2010 and 2011, by programme.',
  },
  reading: {
    text: {
      nl: 'Eind 2011 waren er {bw} gesubsidieerde voltijdsequivalenten ingevuld in de beschutte werkplaatsen en {sw} in de sociale werkplaatsen. In twee jaar groeide de lokale diensteneconomie van {ldeBefore} naar {lde} en kromp de commerciële invoeg van {invBefore} naar {inv}.',
      en: 'At the end of 2011, {bw} subsidised full-time equivalents were filled in sheltered workplaces and {sw} in social workplaces. In two years the local services economy grew from {ldeBefore} to {lde} and commercial invoeg shrank from {invBefore} to {inv}.',
    },
    figures: {
      bw: { measure: 'fte', programme: 'BW', time_period: '2011-12-31' },
      sw: { measure: 'fte', programme: 'SW', time_period: '2011-12-31' },
      lde: { measure: 'fte', programme: 'LDE', time_period: '2011-12-31' },
      ldeBefore: { measure: 'fte', programme: 'LDE', time_period: '2009-12-31' },
      inv: { measure: 'fte', programme: 'INV', time_period: '2011-12-31' },
      invBefore: { measure: 'fte', programme: 'INV', time_period: '2009-12-31' },
    },
  },
  chart: {
    type: 'bars',
    title: { nl: 'Gesubsidieerde VTE per programma, eind 2009, 2010 en 2011', en: 'Subsidised FTE by programme, end of 2009, 2010 and 2011' },
    where: { measure: 'fte' },
    rows: 'programme',
    marks: 'time_period',
  },
  caveat: {
    nl: 'Een voltijdsequivalent (VTE) is geen persoon: twee halftijdse banen zijn samen één VTE. De tabel telt alleen gesubsidieerde en ingevulde VTE van doelgroepmedewerkers, dus niet hun begeleiders. De arbeidszorg staat er niet in.',
    en: 'A full-time equivalent (FTE) is not a person: two half-time jobs make one FTE. The table counts only subsidised and filled FTE of target-group employees, so not their coaches. Work care is not in it.',
  },
  themes: ['programmas'],
  programmes: ['SW', 'BW', 'INV', 'INV_DC', 'INV_NDC', 'LDE'],
  related: ['bereik-en-rotatie', 'uitstroom-naar-werk'],
  dimensions: [{ id: 'programme', codelist: 'programme', label: { nl: 'Programma', en: 'Programme' } }],
  measures: [
    {
      id: 'fte',
      label: { nl: 'Gesubsidieerde VTE', en: 'Subsidised FTE' },
      definition: { nl: 'Ingevulde gesubsidieerde voltijdsequivalenten van doelgroepmedewerkers, op de laatste dag van het jaar.', en: 'Filled subsidised full-time equivalents of target-group employees, on the last day of the year.' },
      unit: 'FTE',
      kind: 'rounded',
    },
    {
      id: 'change',
      label: { nl: 'Verschil 2009-2011', en: 'Change 2009-2011' },
      definition: { nl: 'Het aantal op 31 december 2011 min dat op 31 december 2009. Het is een aantal, geen procent.', en: 'The number on 31 December 2011 minus that on 31 December 2009. It is a number, not a per cent.' },
      unit: 'FTE',
      kind: 'rounded',
      signed: true,
    },
  ],
  tables: [
    {
      id: 'tabel-6',
      source: 'beleidsbrief-2012',
      number: 'Tabel 6',
      section: '§3.4',
      page: null,
      title: 'Tabel 6: Ingevulde gesubsidieerde Voltijdsequivalenten (doelgroepmedewerkers)',
      sourceLine: 'Bron: VSAWSE, Jaarverslag 2011',
      lines: [289, 307],
      layout: {
        kind: 'crosstab',
        at: {},
        headerRows: 2,
        labelHeaders: [['', '']],
        headings: ['Maatwerk'],
        labelColumns: [
          {
            labels: {
              'Sociale werkplaatsen': { programme: 'SW' },
              'Beschutte werkplaatsen': { programme: 'BW' },
              'Commerciële invoeg': { programme: 'INV' },
              Dienstencheque: { programme: 'INV_DC' },
              'Niet-dienstencheque': { programme: 'INV_NDC' },
              'Lokale Diensteneconomie': { programme: 'LDE' },
            },
          },
        ],
        valueColumns: [
          { header: ['31/12/2009', '(n)'], at: { measure: 'fte', time_period: '2009-12-31' } },
          { header: ['31/12/2010', '(n)'], at: { measure: 'fte', time_period: '2010-12-31' } },
          { header: ['31/12/2011', '(n)'], at: { measure: 'fte', time_period: '2011-12-31' } },
          { header: ['2009-2011', '(n)'], at: { measure: 'change', time_period: '2011-12-31', base_period: '2009-12-31' } },
        ],
      },
    },
  ],
  footnotes: [
    {
      id: 'mixed-precision',
      origin: 'ours',
      text: {
        nl: 'Deze twee getallen zijn met één decimaal gedrukt, de andere van de tabel zonder. De bron zegt niet waarom.',
        en: 'These two numbers are printed with one decimal, the others of the table with none. The source does not say why.',
      },
    },
  ],
  cellNotes: [
    { at: { measure: 'fte', programme: 'INV_DC', time_period: '2010-12-31' }, footnote: 'mixed-precision' },
    { at: { measure: 'fte', programme: 'INV_NDC', time_period: '2010-12-31' }, footnote: 'mixed-precision' },
  ],
  checks: [
    {
      id: 'change',
      kind: 'difference',
      title: { nl: 'Verschil tussen eind 2011 en eind 2009', en: 'Change between the end of 2011 and of 2009' },
      over: ['programme'],
      result: { at: { measure: 'change' } },
      operands: [{ at: { measure: 'fte', time_period: '2011-12-31' } }, { at: { measure: 'fte', time_period: '2009-12-31' } }],
    },
    {
      id: 'invoeg',
      kind: 'sum',
      title: { nl: 'De twee segmenten van de invoeg samen', en: 'The two segments of invoeg together' },
      over: ['measure', 'time_period'],
      result: { at: { programme: 'INV' } },
      operands: [{ at: { programme: 'INV_DC' } }, { at: { programme: 'INV_NDC' } }],
    },
  ],
  explanations: [],
});
