import { defineAudit } from '../../src/define.ts';

/** Why reach and outflow of 2010 do not give the stock of table 5. */
const recounted = {
  nl: 'Uit bereik en uitstroom van 2010 (tabel 7) volgt een ander aantal eind 2010 dan tabel 5 geeft. Voor 2011 sluiten de twee tabellen wel precies aan. De bron zegt niet waarom; wellicht steunen de cijfers van 2010 in tabel 7 op de telling van een jaar eerder en die in tabel 5 op een latere.',
  en: 'Reach and outflow of 2010 (table 7) give another number for the end of 2010 than table 5 does. For 2011 the two tables agree exactly. The source does not say why; perhaps the 2010 figures in table 7 rest on the count of a year earlier and those in table 5 on a later one.',
};

const twoCounts = {
  nl: 'Wellicht zijn dit twee tellingen: tabel 7 geeft voor eind 2010 een ander aantal.',
  en: 'These are probably two counts: table 7 gives another number for the end of 2010.',
};

/** The programmes in tables 5, 6 and 7 of the Beleidsbrief 2012-2013, and in the prose around them. */
export default defineAudit({
  checks: [
    {
      id: 'reach-from-table-5',
      kind: 'sum',
      title: { nl: 'Bereik in tabel 7 = begin + instroom in tabel 5', en: 'Reach in table 7 = start + inflow in table 5' },
      over: ['programme'],
      result: { dataset: 'uitstroom-naar-werk', at: { measure: 'reach', time_period: '2011' } },
      operands: [
        { dataset: 'bereik-en-rotatie', at: { measure: 'stock', time_period: '2010-12-31' } },
        { dataset: 'bereik-en-rotatie', at: { measure: 'inflow' } },
      ],
    },
    {
      id: 'outflow-from-table-5',
      kind: 'equal',
      title: { nl: 'Uitstroom van 2011 in tabel 7 en in tabel 5', en: 'Outflow of 2011 in table 7 and in table 5' },
      over: ['programme'],
      result: { dataset: 'uitstroom-naar-werk', at: { measure: 'outflow', time_period: '2011' } },
      operands: [{ dataset: 'bereik-en-rotatie', at: { measure: 'outflow' } }],
    },
    {
      id: 'stock-from-table-7',
      kind: 'difference',
      title: { nl: 'Eind 2010 in tabel 5 = bereik − uitstroom van 2010 in tabel 7', en: 'End of 2010 in table 5 = reach − outflow of 2010 in table 7' },
      over: ['programme'],
      result: { dataset: 'bereik-en-rotatie', at: { measure: 'stock', time_period: '2010-12-31', programme: 'SW|INV|INV_DC|INV_NDC|LDE|AZ' } },
      operands: [
        { dataset: 'uitstroom-naar-werk', at: { measure: 'reach', time_period: '2010', method: 'NEW' } },
        { dataset: 'uitstroom-naar-werk', at: { measure: 'outflow', time_period: '2010', method: 'NEW' } },
      ],
    },
    {
      id: 'no-more-than-heads',
      kind: 'at_most',
      title: { nl: 'Niet meer voltijdsequivalenten dan mensen', en: 'No more full-time equivalents than people' },
      over: ['programme', 'time_period'],
      result: { dataset: 'gesubsidieerde-vte', at: { measure: 'fte', time_period: '2010-12-31|2011-12-31' } },
      operands: [{ dataset: 'bereik-en-rotatie', at: { measure: 'stock' } }],
    },
    {
      id: 'inflow-in-three-years',
      kind: 'at_most',
      title: { nl: 'De instroom in de arbeidszorg in 2011 is een deel van die in drie jaar', en: 'Inflow into work care in 2011 is part of that in three years' },
      result: { dataset: 'bereik-en-rotatie', at: { measure: 'inflow', programme: 'AZ' } },
      operands: [{ dataset: 'doelgroepomvang', at: { measure: 'inflow', population: 'AZ_ENTRANTS' } }],
    },
  ],
  explanations: [
    {
      checks: [
        'bereik-en-rotatie.stock-from-table-7.tabel-5:4:2',
        'bereik-en-rotatie.stock-from-table-7.tabel-5:6:2',
        'bereik-en-rotatie.stock-from-table-7.tabel-5:7:2',
        'bereik-en-rotatie.stock-from-table-7.tabel-5:8:2',
        'bereik-en-rotatie.stock-from-table-7.tabel-5:9:2',
      ],
      cause: 'definition',
      certainty: 'unsure',
      quote: twoCounts,
      text: recounted,
    },
    {
      checks: ['bereik-en-rotatie.stock-from-table-7.tabel-5:11:2'],
      cause: 'definition',
      certainty: 'unsure',
      quote: twoCounts,
      text: {
        nl: `${recounted.nl} Bij de arbeidszorg is het gedrukte bereik van 2010 ({uitstroom-naar-werk/tabel-7:39:3}) ook precies het aantal eind 2011 in tabel 5; met 1.533 zou de rekening kloppen, maar de percentages van die rij passen bij {uitstroom-naar-werk/tabel-7:39:3}.`,
        en: `${recounted.en} For work care the printed reach of 2010 ({uitstroom-naar-werk/tabel-7:39:3}) is also exactly the stock at the end of 2011 in table 5; with 1,533 the sum would be right, but the percentages of that row fit {uitstroom-naar-werk/tabel-7:39:3}.`,
      },
    },
  ],
});
