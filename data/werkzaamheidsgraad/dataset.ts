import { defineDataset } from '../../src/define.ts';

export default defineDataset({
  id: 'werkzaamheidsgraad',
  version: '1.0.2',
  modified: '2026-11-29',
  revisions: [
    {
      version: '1.0.2',
      date: '2026-11-29',
      text: {
        nl: 'De bronregel in de grafiek noemt alleen nog de tabellen en passages waaruit ze getekend is; ze noemde alle tabellen van de dataset. Geen enkel cijfer veranderde.',
        en: 'The source line in the chart names only the tables and passages that it is drawn from; it named all tables of the dataset. No figure changed.',
      },
    },
    {
      version: '1.0.1',
      date: '2026-11-28',
      text: {
        nl: 'De kolom audit is nu ook gevuld bij getallen waarmee een bewering in de tekst klopt. Ze bleef daar leeg, hoewel het codeboek anders zei. Geen enkel cijfer veranderde.',
        en: 'The column audit is now filled too for numbers that a claim in the text agrees with. It was empty there, though the codebook said otherwise. No figure changed.',
      },
    },
    { version: '1.0.0', date: '2026-11-28', text: { nl: 'Eerste uitgave.', en: 'First edition.' } },
  ],
  title: { nl: 'Werkzaamheidsgraad van kansengroepen', en: 'Employment rate of target groups' },
  description: {
    nl: 'Het aandeel mensen van 20 tot en met 64 jaar in het Vlaams Gewest dat werkt, in totaal en voor zes groepen, in 2002, 2007, 2010 en 2011.',
    en: 'The share of people aged 20 to 64 in the Flemish Region who are in work, in total and for six groups, in 2002, 2007, 2010 and 2011.',
  },
  reading: {
    text: {
      nl: 'In 2011 werkte {total} % van de 20- tot 64-jarigen in het Vlaams Gewest. Van wie een arbeidshandicap heeft, werkte {disability} %; van wie laaggeschoold is {low} %.',
      en: 'In 2011, {total}% of people aged 20 to 64 in the Flemish Region were in work. Of those with a work disability {disability}% were; of the low-educated {low}%.',
    },
    figures: {
      total: { measure: 'employment_rate', group: '_T', time_period: '2011' },
      disability: { measure: 'employment_rate', group: 'DIS', time_period: '2011' },
      low: { measure: 'employment_rate', group: 'EDU_LOW', time_period: '2011' },
    },
  },
  chart: {
    type: 'line',
    title: { nl: 'Wie werkt er, en hoe ver van het gemiddelde?', en: 'Who is in work, and how far from the average?' },
    where: { measure: 'employment_rate' },
    series: 'group',
    highlight: ['_T', 'DIS', 'EDU_LOW', 'Y55-64'],
  },
  caveat: {
    nl: 'De groepen overlappen: iemand kan tegelijk laaggeschoold en arbeidsgehandicapt zijn. De tabel geeft vier jaren; wat ertussen gebeurde, staat er niet in. Ze zegt niet hoeveel uren mensen werken of in welke baan.',
    en: 'The groups overlap: one person can be low-educated and have a work disability. The table gives four years; what happened in between is not in it. It does not say how many hours people work or in what job.',
  },
  themes: ['werk'],
  programmes: [],
  related: ['kans-op-werk', 'werkzoekenden-kansengroepen', 'kansengroepcombinaties'],
  dimensions: [
    { id: 'ref_area', codelist: 'area', label: { nl: 'Gebied', en: 'Reference area' } },
    { id: 'group', codelist: 'group', label: { nl: 'Groep', en: 'Group' } },
  ],
  measures: [
    {
      id: 'employment_rate',
      label: { nl: 'Werkzaamheidsgraad', en: 'Employment rate' },
      definition: { nl: 'Het aandeel werkenden in de bevolking van 20 tot en met 64 jaar, of in de groep daarbinnen.', en: 'The share of people in work in the population aged 20 to 64, or in the group within it.' },
      unit: 'PC',
      kind: 'rounded',
    },
    {
      id: 'change',
      label: { nl: 'Verschil', en: 'Change' },
      definition: { nl: 'De werkzaamheidsgraad van 2011 min die van 2010. De kolom heet in druk “2011-2010”, zonder eenheid; het zijn procentpunten.', en: 'The employment rate of 2011 minus that of 2010. The printed column reads “2011-2010”, without a unit; these are percentage points.' },
      unit: 'PP',
      kind: 'rounded',
      signed: true,
    },
    {
      id: 'potential_rate',
      label: { nl: 'Werkzaamheidsgraad als iedereen uit die kansengroepen werkte', en: 'Employment rate if everyone in those target groups worked' },
      definition: { nl: 'Een berekening van de bron: de werkzaamheidsgraad als alle werkzoekenden met een arbeidshandicap, kortgeschoolden en allochtonen aan het werk zouden zijn.', en: 'A calculation by the source: the employment rate if all jobseekers with a work disability, low education or foreign origin were in work.' },
      unit: 'PC',
      kind: 'rounded',
    },
    {
      id: 'potential_change',
      label: { nl: 'Stijging als iedereen uit die kansengroepen werkte', en: 'Rise if everyone in those target groups worked' },
      definition: { nl: 'Hoeveel de werkzaamheidsgraad volgens de bron dan zou stijgen.', en: 'How much the employment rate would then rise, according to the source.' },
      unit: 'PC',
      kind: 'rounded',
    },
  ],
  tables: [
    {
      id: 'tabel-1',
      source: 'beleidsbrief-2012',
      number: 'Tabel 1',
      section: '§3.1',
      page: null,
      title: 'Tabel 1: Werkzaamheidsgraden, Vlaams Gewest (2002-2011) (20-64 jaar)',
      sourceLine: 'Bron: FOD Economie – ADSEI – EAK (bewerking Steunpunt WSE/Departement WSE)',
      lines: [90, 109],
      layout: {
        kind: 'crosstab',
        at: { ref_area: 'BE2' },
        headerRows: 1,
        labelHeaders: [['']],
        labelColumns: [
          {
            labels: {
              'Vlaams Gewest': { group: '_T' },
              '50-54 jaar': { group: 'Y50-54' },
              '55-64 jaar': { group: 'Y55-64' },
              Laaggeschoold: { group: 'EDU_LOW' },
              Arbeidsgehandicapt: { group: 'DIS' },
              'Niet-EU burger': { group: 'CIT_NON_EU' },
              'Geboren buiten EU-27': { group: 'BORN_NON_EU27' },
            },
          },
        ],
        valueColumns: [
          { header: ['2002'], at: { measure: 'employment_rate', time_period: '2002' } },
          { header: ['2007'], at: { measure: 'employment_rate', time_period: '2007' } },
          { header: ['2010'], at: { measure: 'employment_rate', time_period: '2010' } },
          { header: ['2011'], at: { measure: 'employment_rate', time_period: '2011' } },
          { header: ['2011-2010'], at: { measure: 'change', time_period: '2011', base_period: '2010' } },
        ],
      },
    },
    {
      id: 'tekst-1',
      source: 'beleidsbrief-2012',
      number: 'Tekst',
      section: '§1',
      page: null,
      title: 'Inleiding',
      sourceLine: null,
      lines: [21, 21],
      layout: {
        kind: 'statements',
        at: { ref_area: 'BE2', group: '_T', time_period: '2011' },
        statements: {
          'als de werkzoekenden uit kansengroepen zouden werken: stijging': { measure: 'potential_change' },
          'als de werkzoekenden uit kansengroepen zouden werken: werkzaamheidsgraad': { measure: 'potential_rate' },
        },
      },
    },
  ],
  footnotes: [
    {
      id: 'points',
      origin: 'ours',
      text: {
        nl: 'De bron schrijft “%”. Het verschil met de graad van 2011 is in procentpunten uitgedrukt.',
        en: 'The source writes “%”. The difference from the rate of 2011 is in percentage points.',
      },
    },
    {
      id: 'label-50-54',
      origin: 'ours',
      text: {
        nl: 'Het label “50-54 jaar” past wellicht niet bij de cijfers: dat is onze gevolgtrekking, niet die van de bron. De graad van deze rij ligt ver onder die van alle 20- tot 64-jarigen, wat vreemd is voor een groep die net jonger is dan 55, en de tekst bij de tabel spreekt van vijftigplussers als één groep. Wellicht is 50-64 jaar bedoeld. We tonen het label zoals het gedrukt staat.',
        en: 'The label “50-54 jaar” probably does not fit the figures: this is our inference, not the source’s. The rate of this row lies far below that of all aged 20 to 64, which is odd for a group just under 55, and the text beside the table speaks of the over-fifties as one group. Probably 50-64 is meant. We show the label as printed.',
      },
    },
  ],
  statusMarks: {
    'n.b.': { obsStatus: 'O', meaning: { nl: 'niet beschikbaar; de bron zegt niet waarom', en: 'not available; the source does not say why' } },
  },
  cellNotes: [
    { at: { group: 'Y50-54' }, footnote: 'label-50-54' },
    { at: { measure: 'potential_change' }, footnote: 'points' },
  ],
  checks: [
    {
      id: 'potential-rise',
      kind: 'difference',
      title: { nl: 'De mogelijke stijging is de mogelijke graad min die van 2011', en: 'The possible rise is the possible rate minus that of 2011' },
      result: { at: { measure: 'potential_change' } },
      operands: [{ at: { measure: 'potential_rate' } }, { at: { measure: 'employment_rate', group: '_T', time_period: '2011' } }],
    },
    {
      id: 'change',
      kind: 'difference',
      title: { nl: 'Verschil tussen 2011 en 2010', en: 'Change between 2011 and 2010' },
      over: ['group'],
      result: { at: { measure: 'change' } },
      operands: [{ at: { measure: 'employment_rate', time_period: '2011' } }, { at: { measure: 'employment_rate', time_period: '2010' } }],
    },
  ],
  explanations: [],
});
