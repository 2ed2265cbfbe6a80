import { defineDataset } from '../../src/define.ts';

export default defineDataset({
  id: 'vacatures-naar-beroep',
  version: '0.1.0',
  modified: '2026-11-21',
  title: { nl: 'Vacatures naar beroep, 2004-2005', en: 'Vacancies by occupation, 2004-2005' },
  description: {
    nl: 'Welk beroep sociale werkplaatsen, arbeidszorg en invoegbedrijven vroegen in hun vacatures van 2004 en 2005 bij de VDAB. Drie gedrukte tabellen, samengebracht in één reeks beroepen. Het gaat om dezelfde vacatures als in de tabellen naar soort bedrijf.',
    en: 'Which occupation social workplaces, work care and invoeg companies asked for in their vacancies of 2004 and 2005 at the VDAB. Three printed tables, brought together under one set of occupations. They are the same vacancies as in the tables by kind of company.',
  },
  reading: {
    text: {
      nl: 'In de arbeidszorg was {az} % van de jobs voor een handlanger, in de sociale werkplaatsen {sw} %. Bij de invoegbedrijven was dat {inv} %; daar was {clean} % van de jobs voor een schoonmaker.',
      en: 'In work care {az}% of the jobs were for a labourer, in social workplaces {sw}%. In invoeg companies it was {inv}%; there, {clean}% of the jobs were for a cleaner.',
    },
    figures: {
      az: { measure: 'share', work_form: 'AZ', occupation: 'LABOURER' },
      sw: { measure: 'share', work_form: 'SW', occupation: 'LABOURER' },
      inv: { measure: 'share', work_form: 'INV', occupation: 'LABOURER' },
      clean: { measure: 'share', work_form: 'INV', occupation: 'CLEANER' },
    },
  },
  chart: {
    type: 'bars',
    title: { nl: 'Jobs in vacatures van sociale werkplaatsen naar beroep, 2004-2005, in %', en: 'Jobs in vacancies of social workplaces by occupation, 2004-2005, in %' },
    where: { measure: 'share', work_form: 'SW' },
    rows: 'occupation',
    marks: 'time_period',
  },
  caveat: {
    nl: 'De grafiek toont de sociale werkplaatsen; de twee andere tabellen staan eronder. Het zijn jobs uit vacatures over twee jaar, niet het aantal mensen dat er werkt. De tabellen gebruiken niet dezelfde beroepen: “Divers” betekent telkens iets anders. Het gedrukte totaal van de invoegbedrijven klopt niet. Het gebied staat er niet bij.',
    en: 'The chart shows the social workplaces; the other two tables are below it. These are jobs from vacancies over two years, not the number of people who work there. The tables do not use the same occupations: “Divers” means something else each time. The printed total of the invoeg companies is wrong. The area is not stated.',
  },
  themes: ['programmas'],
  programmes: ['SW', 'AZ', 'INV'],
  related: ['vacatures-naar-soort', 'werkvormen-2005', 'tewerkstelling-2005'],
  dimensions: [
    { id: 'work_form', codelist: 'work_form', label: { nl: 'Werkvorm', en: 'Work form' } },
    { id: 'occupation', codelist: 'occupation', label: { nl: 'Beroep', en: 'Occupation' } },
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
      definition: { nl: 'De jobs voor dit beroep in procent van alle jobs van de tabel.', en: 'The jobs for this occupation in per cent of all jobs of the table.' },
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
      title: 'Ontvangen vacatures SWP naar beroep - 2004-2005',
      sourceLine: 'Bron: VDAB',
      lines: [548, 578],
      layout: {
        kind: 'crosstab',
        at: { work_form: 'SW', time_period: '2005' },
        headerRows: 1,
        labelHeaders: [['']],
        labelColumns: [
          {
            labels: {
              Handlanger: { occupation: 'LABOURER' },
              'Groen- en landbouwarbeider': { occupation: 'GREEN' },
              '(Helper) verkoper, kassier, …': { occupation: 'SALES' },
              '(Helper) magazijnarbeider': { occupation: 'WAREHOUSE' },
              Schoonmaker: { occupation: 'CLEANER' },
              Chauffeur: { occupation: 'DRIVER' },
              'Klusjesman, onderh. gebouwen': { occupation: 'HANDYMAN' },
              Strijker: { occupation: 'IRONER' },
              'Keukenhulp, helper zaal': { occupation: 'KITCHEN' },
              'Admin., uitvoerend bediende': { occupation: 'CLERK' },
              'Mecanicien, hersteller, bankw.': { occupation: 'MECHANIC' },
              Divers: { occupation: 'OTHER' },
              Totaal: { occupation: '_T' },
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
      title: 'Ontvangen vacatures AZ naar beroep 2004-2005',
      sourceLine: 'Bron: VDAB',
      lines: [872, 894],
      layout: {
        kind: 'crosstab',
        at: { work_form: 'AZ', time_period: '2005' },
        headerRows: 1,
        labelHeaders: [['']],
        labelColumns: [
          {
            labels: {
              Handlangers: { occupation: 'LABOURER' },
              'Groen- en landbouwarbeiders': { occupation: 'GREEN' },
              'Helper magazijnarbeider': { occupation: 'WAREHOUSE' },
              'Strijk(st)er': { occupation: 'IRONER' },
              'Specifieke atelierjobs': { occupation: 'WORKSHOP' },
              'Uitvoerend bedienden': { occupation: 'CLERK' },
              Inpakker: { occupation: 'PACKER' },
              Divers: { occupation: 'OTHER' },
              Totaal: { occupation: '_T' },
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
      title: 'Ontvangen vacatures IB naar beroep 2004-2005',
      sourceLine: 'Bron: VDAB',
      lines: [1635, 1663],
      layout: {
        kind: 'crosstab',
        at: { work_form: 'INV', time_period: '2005' },
        headerRows: 1,
        labelHeaders: [['']],
        labelColumns: [
          {
            labels: {
              Schoonmaker: { occupation: 'CLEANER' },
              'Groen- en landbouwarbeider': { occupation: 'GREEN' },
              Strijker: { occupation: 'IRONER' },
              'Magazijnarbeider - Orderpicker': { occupation: 'WAREHOUSE' },
              Handlanger: { occupation: 'LABOURER' },
              Bediende: { occupation: 'CLERK' },
              Bouwarbeider: { occupation: 'BUILDER' },
              'Winkelverk. - aanvuller - kassier': { occupation: 'SALES' },
              Productiearbeider: { occupation: 'PRODUCTION' },
              Inpakker: { occupation: 'PACKER' },
              Divers: { occupation: 'OTHER' },
              Totaal: { occupation: '_T' },
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
        nl: 'Deze tabel noemt de vacatures “ontvangen”. De tabel naar soort bedrijf noemt dezelfde vacatures “vervuld”, met hetzelfde totaal. Wat er precies geteld is, kunnen we niet nagaan.',
        en: 'This table calls the vacancies “received”. The table by kind of company calls the same vacancies “filled”, with the same total. What exactly was counted we cannot tell.',
      },
    },
    {
      id: 'workshop-jobs',
      mark: '16',
      origin: 'printed',
      text: {
        nl: 'Hierin zitten onder meer mecaniciens, herstellers, bankwerkers, meubel- en kaarsenmakers, hout- en metaalbewerkers.',
        en: 'Includes mechanics, repairers, fitters, furniture and candle makers, wood and metal workers, among others.',
      },
    },
    {
      id: 'other-az',
      mark: '17',
      origin: 'printed',
      text: {
        nl: 'Hierin zitten onder meer schoonmakers, afvalsorteerders, klusjesmannen, bouwarbeiders, verkopers, kassiers en keukenhulpen.',
        en: 'Includes cleaners, waste sorters, handymen, construction workers, sales people, cashiers and kitchen help, among others.',
      },
    },
    {
      id: 'green-inv',
      mark: '28',
      origin: 'printed',
      text: {
        nl: 'Arbeiders in bosbouw, land- en tuinbouw, tuiniers en tuinaanleggers.',
        en: 'Workers in forestry, farming and horticulture, gardeners and landscapers.',
      },
    },
    {
      id: 'clerk-inv',
      mark: '29',
      origin: 'printed',
      text: {
        nl: 'Receptie, uitvoerend en administratief werk, callcenter en meer.',
        en: 'Reception, junior and administrative work, call centre and more.',
      },
    },
    {
      id: 'builder-inv',
      mark: '30',
      origin: 'printed',
      text: {
        nl: 'Loodgieters, hulpelektriciens, metaalbouwers, isoleerders, gevelreinigers en meer.',
        en: 'Plumbers, assistant electricians, metal constructors, insulators, façade cleaners and more.',
      },
    },
    {
      id: 'other-inv',
      mark: '31',
      origin: 'printed',
      text: {
        nl: 'Hierin zitten onder meer klusjesmannen, chauffeurs, technici, autowassers, afvalsorteerders en mecaniciens.',
        en: 'Includes handymen, drivers, technicians, car washers, waste sorters and mechanics, among others.',
      },
    },
  ],
  cellNotes: [
    { at: {}, footnote: 'two-years' },
    { at: { work_form: 'SW' }, footnote: 'filled-or-received' },
    { at: { work_form: 'AZ', occupation: 'WORKSHOP' }, footnote: 'workshop-jobs' },
    { at: { work_form: 'AZ', occupation: 'OTHER' }, footnote: 'other-az' },
    { at: { work_form: 'INV', occupation: 'GREEN' }, footnote: 'green-inv' },
    { at: { work_form: 'INV', occupation: 'CLERK' }, footnote: 'clerk-inv' },
    { at: { work_form: 'INV', occupation: 'BUILDER' }, footnote: 'builder-inv' },
    { at: { work_form: 'INV', occupation: 'OTHER' }, footnote: 'other-inv' },
  ],
  checks: [
    {
      id: 'total',
      kind: 'sum',
      title: { nl: 'Alle rijen samen', en: 'All rows together' },
      over: ['work_form'],
      result: { at: { measure: 'jobs', occupation: '_T' } },
      operands: [{ at: { measure: 'jobs', occupation: 'LABOURER|GREEN|SALES|WAREHOUSE|CLEANER|DRIVER|HANDYMAN|IRONER|KITCHEN|CLERK|MECHANIC|OTHER|WORKSHOP|PACKER|BUILDER|PRODUCTION' } }],
    },
    {
      id: 'shares',
      kind: 'sum',
      title: { nl: 'Alle aandelen samen', en: 'All shares together' },
      over: ['work_form'],
      result: { at: { measure: 'share', occupation: '_T' } },
      operands: [{ at: { measure: 'share', occupation: 'LABOURER|GREEN|SALES|WAREHOUSE|CLEANER|DRIVER|HANDYMAN|IRONER|KITCHEN|CLERK|MECHANIC|OTHER|WORKSHOP|PACKER|BUILDER|PRODUCTION' } }],
    },
    {
      id: 'share',
      kind: 'share',
      title: { nl: 'Jobs ten opzichte van het gedrukte totaal', en: 'Jobs over the printed total' },
      over: ['work_form', 'occupation'],
      result: { at: { measure: 'share', work_form: 'SW|AZ' } },
      operands: [{ at: { measure: 'jobs' } }, { at: { measure: 'jobs', occupation: '_T' } }],
    },
    {
      id: 'share-of-sum',
      kind: 'share',
      title: { nl: 'Jobs ten opzichte van de som van de rijen, want het gedrukte totaal van deze tabel klopt niet', en: 'Jobs over the sum of the rows, since the printed total of this table is wrong' },
      over: ['work_form', 'occupation'],
      result: { at: { measure: 'share', work_form: 'INV', occupation: 'CLEANER|GREEN|IRONER|WAREHOUSE|LABOURER|CLERK|BUILDER|SALES|PRODUCTION|PACKER|OTHER' } },
      operands: [{ at: { measure: 'jobs' } }, { at: { measure: 'jobs', occupation: 'CLEANER|GREEN|IRONER|WAREHOUSE|LABOURER|CLERK|BUILDER|SALES|PRODUCTION|PACKER|OTHER' } }],
    },
  ],
  explanations: [
    {
      check: 'total.invoegbedrijven:13:2',
      cause: 'error',
      certainty: 'certain',
      text: {
        nl: 'De rijen tellen op tot 639, niet tot 479. Elk gedrukt aandeel past bij 639, en ook de tabel naar soort bedrijf telt op tot 639. Het getal 479 is het totaal van de tabellen over arbeidszorg: dat is hier wellicht blijven staan.',
        en: 'The rows add up to 639, not to 479. Each printed share fits 639, and the table by kind of company also adds up to 639. The number 479 is the total of the tables on work care: it was probably left standing here.',
      },
    },
    {
      check: 'share.sociale-werkplaatsen:8:3',
      cause: 'error',
      certainty: 'likely',
      text: {
        nl: '54 op 1010 is 5,347 procent, dus 5,3. Wie eerst op 5,35 afrondt en dan nog eens, komt op 5,4: dat is wellicht gebeurd. Met 5,3 tellen de aandelen op tot precies 100,0; met de gedrukte 5,4 tot 100,1. Eén job meer zou 5,4 geven, maar dan klopt het totaal van de rijen niet meer.',
        en: '54 out of 1010 is 5.347 per cent, so 5.3. Rounding first to 5.35 and then again gives 5.4: that is probably what happened. With 5.3 the shares add up to exactly 100.0; with the printed 5.4 to 100.1. One job more would give 5.4, but then the total of the rows would no longer be right.',
      },
    },
  ],
});
