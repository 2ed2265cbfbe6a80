import { defineDataset } from '../../src/define.ts';

export default defineDataset({
  id: 'uitstroom-naar-werk',
  version: '0.1.0',
  modified: '2026-11-21',
  title: { nl: 'Uitstroom naar werk', en: 'Outflow to work' },
  description: {
    nl: 'Hoeveel mensen de programma’s van de sociale economie per jaar bereikten, hoeveel er uitstroomden en hoeveel van hen zes maanden later aan het werk waren, van 2006 tot en met 2011.',
    en: 'How many people the programmes of the social economy reached each year, how many left and how many of those were in work six months later, from 2006 to 2011.',
  },
  reading: {
    text: {
      nl: 'Van alle mensen die in 2011 in een sociale werkplaats zaten, stroomde {sw} % uit naar werk. In de lokale diensteneconomie was dat {lde} %, in de invoeg {inv} % en in de arbeidszorg {az} %.',
      en: 'Of all people who were in a social workplace in 2011, {sw}% left to work. In the local services economy it was {lde}%, in invoeg {inv}% and in work care {az}%.',
    },
    figures: {
      sw: { measure: 'to_work_of_reach', programme: 'SW', time_period: '2011' },
      lde: { measure: 'to_work_of_reach', programme: 'LDE', time_period: '2011' },
      inv: { measure: 'to_work_of_reach', programme: 'INV', time_period: '2011' },
      az: { measure: 'to_work_of_reach', programme: 'AZ', time_period: '2011' },
    },
  },
  chart: {
    type: 'line',
    title: { nl: 'Aandeel van alle bereikte personen dat uitstroomt naar werk', en: 'Share of all persons reached who leave to work' },
    where: { measure: 'to_work_of_reach' },
    series: 'programme',
    highlight: ['INV', 'LDE', 'SW', 'AZ'],
    method: { dimension: 'method', newer: 'NEW' },
  },
  otherCharts: [
    {
      type: 'slope',
      title: { nl: 'Waar steeg de uitstroom naar werk? Aandeel van alle bereikte personen, van 2010 naar 2011, nieuwe meting', en: 'Where did the outflow to work rise? Share of all persons reached, from 2010 to 2011, new method' },
      where: { measure: 'to_work_of_reach', method: 'NEW' },
      series: 'programme',
      periods: ['2010', '2011'],
    },
  ],
  caveat: {
    nl: 'De cijfers van 2010* en 2011* volgen een nieuwe meting en zijn niet te vergelijken met de jaren ervoor. Wie na zes maanden werkt, werkt misschien later niet meer; over het soort werk zegt de tabel niets. De beschutte werkplaatsen zijn niet op deze manier gemeten: hun twee cijfers komen uit een enquête. De invoegtotalen van 2008 en later tellen de collectieve invoeg niet mee.',
    en: 'The figures for 2010* and 2011* follow a new method and cannot be compared with earlier years. Who is in work after six months may not be later; the table says nothing about the kind of work. The sheltered workplaces were not measured this way: their two figures come from a survey. The invoeg totals from 2008 on leave out collective invoeg.',
  },
  themes: ['doorstroom', 'programmas'],
  programmes: ['SW', 'BW', 'INV', 'INV_DC', 'INV_NDC', 'INV_COL', 'LDE', 'AZ'],
  related: ['bereik-en-rotatie', 'gesubsidieerde-vte', 'kans-op-werk'],
  dimensions: [
    { id: 'programme', codelist: 'programme', label: { nl: 'Programma', en: 'Programme' } },
    { id: 'method', codelist: 'method', label: { nl: 'Meetmethode', en: 'Method' } },
  ],
  measures: [
    {
      id: 'reach',
      label: { nl: 'Cumulatief bereik (A)', en: 'Cumulative reach (A)' },
      definition: { nl: 'Alle mensen die in de loop van het jaar in het programma waren.', en: 'All people who were in the programme at some time in the year.' },
      unit: 'PER',
      kind: 'exact',
    },
    {
      id: 'outflow',
      label: { nl: 'Uitgestroomd (B1)', en: 'Left the programme (B1)' },
      definition: { nl: 'Het aantal mensen dat in het jaar uit het programma ging.', en: 'People who left the programme in the year.' },
      unit: 'PER',
      kind: 'exact',
    },
    {
      id: 'outflow_rate',
      label: { nl: 'Uitgestroomd, % (B2)', en: 'Left the programme, % (B2)' },
      definition: { nl: 'Wie uitstroomde, in procent van het bereik (B1/A).', en: 'Those who left, in per cent of the reach (B1/A).' },
      unit: 'PC',
      kind: 'rounded',
    },
    {
      id: 'to_work',
      label: { nl: 'Uit naar werk (C)', en: 'Left to work (C)' },
      definition: { nl: 'Het aantal uitgestroomden dat zes maanden later aan het werk was, op basis van Dimona-aangiften. Bij de beschutte werkplaatsen: het aantal volgens hun jaarlijkse enquête.', en: 'Those who left and were in work six months later, by Dimona declarations. For the sheltered workplaces: the number in their yearly survey.' },
      unit: 'PER',
      kind: 'exact',
    },
    {
      id: 'to_work_of_outflow',
      label: { nl: 'Naar werk, % van wie uitstroomde (C/B1)', en: 'To work, % of those who left (C/B1)' },
      definition: { nl: 'Uitgestroomd naar werk, in procent van wie uitstroomde.', en: 'Left to work, in per cent of those who left.' },
      unit: 'PC',
      kind: 'rounded',
    },
    {
      id: 'to_work_of_reach',
      label: { nl: 'Naar werk, % van het bereik (C/A)', en: 'To work, % of the reach (C/A)' },
      definition: { nl: 'Uitgestroomd naar werk, in procent van het bereik.', en: 'Left to work, in per cent of the reach.' },
      unit: 'PC',
      kind: 'rounded',
    },
  ],
  tables: [
    {
      id: 'tabel-7',
      source: 'beleidsbrief-2012',
      number: 'Tabel 7',
      section: '§3.5',
      page: null,
      title: 'Tabel 7: Uitstroom naar Werk (2006-2011)',
      sourceLine: 'Bron : VSAWSE en VDAB, Bewerking Departement WSE',
      lines: [357, 516],
      layout: {
        kind: 'crosstab',
        at: {},
        headerRows: 2,
        labelHeaders: [['', 'Programma'], ['', 'Jaar']],
        beside: { '(excl. collectieve Invoeg)': { footnote: 'excl-collective', rows: 2 } },
        labelMarks: { '*': 'new-method' },
        labelColumns: [
          {
            fillDown: true,
            labels: {
              'SW (doelgroep)': { programme: 'SW' },
              'Invoeg (Totaal)': { programme: 'INV' },
              'Invoeg Niet-Dienstencheque': { programme: 'INV_NDC' },
              'Invoeg Dienstencheque': { programme: 'INV_DC' },
              'Collectieve Invoeg': { programme: 'INV_COL' },
              'Lokale Dienst. Econ.': { programme: 'LDE' },
              Arbeidszorg: { programme: 'AZ' },
            },
          },
          {
            labels: {
              '2006': { time_period: '2006', method: 'OLD' },
              '2007': { time_period: '2007', method: 'OLD' },
              '2008': { time_period: '2008', method: 'OLD' },
              '2009': { time_period: '2009', method: 'OLD' },
              '2010': { time_period: '2010', method: 'OLD' },
              '2010*': { time_period: '2010', method: 'NEW' },
              '2011*': { time_period: '2011', method: 'NEW' },
            },
          },
        ],
        valueColumns: [
          { header: ['A', 'Cumulatief bereik'], at: { measure: 'reach' } },
          { header: ['B1', 'Uitgestr. (aantal)'], at: { measure: 'outflow' } },
          { header: ['B2', 'Uitgestr. %'], at: { measure: 'outflow_rate' } },
          { header: ['C', 'Uit naar Werk'], at: { measure: 'to_work' } },
          { header: ['C/B1', 'Uit naar Werk'], at: { measure: 'to_work_of_outflow' } },
          { header: ['C/A', 'Uit naar Werk'], at: { measure: 'to_work_of_reach' } },
        ],
      },
    },
    {
      id: 'tekst-3.5',
      source: 'beleidsbrief-2012',
      number: 'Tekst',
      section: '§3.5',
      page: null,
      title: '3.5. Uitstroom naar werk',
      sourceLine: null,
      lines: [353, 356],
      layout: {
        kind: 'statements',
        at: { measure: 'to_work', programme: 'BW', method: 'SURVEY' },
        statements: {
          'beschutte werkplaatsen, 2011: naar regulier werk': { time_period: '2011' },
          'beschutte werkplaatsen, 2010: naar regulier werk': { time_period: '2010' },
        },
      },
    },
  ],
  footnotes: [
    {
      id: 'new-method',
      mark: '*',
      origin: 'printed',
      text: {
        nl: 'Meting met de nieuwe methode. De tekst noemt één wijziging: instappen in een IBO telt nu als uitstroom naar werk. Dat verruimt de meting, en toch daalt het aantal bij bijna elk programma. Er is dus wellicht meer veranderd dan de tekst noemt (onze gevolgtrekking).',
        en: 'Measured with the new method. The text names one change: starting an IBO now counts as leaving to work. That widens the measurement, yet the number falls for almost every programme. So more than the text names has probably changed (our inference).',
      },
    },
    {
      id: 'excl-collective',
      origin: 'printed',
      text: {
        nl: 'Zonder de collectieve invoeg: dat staat gedrukt naast 2008 en 2009. De totalen van 2006 en 2007 tellen haar wel mee; uit de optelling blijkt dat ook die van 2010 en 2011 haar niet meetellen.',
        en: 'Without collective invoeg: so printed beside 2008 and 2009. The totals of 2006 and 2007 include it; the addition shows that those of 2010 and 2011 leave it out too.',
      },
    },
  ],
  cellNotes: [{ at: { programme: 'INV', time_period: '2008' }, obsStatus: 'B' }, { at: { method: 'NEW', time_period: '2010' }, obsStatus: 'B' }],
  checks: [
    {
      id: 'outflow-rate',
      kind: 'share',
      title: { nl: 'B2 = B1 / A: uitgestroomden in het bereik', en: 'B2 = B1 / A: those who left, in the reach' },
      over: ['programme', 'method', 'time_period'],
      result: { at: { measure: 'outflow_rate' } },
      operands: [{ at: { measure: 'outflow' } }, { at: { measure: 'reach' } }],
    },
    {
      id: 'to-work-of-outflow',
      kind: 'share',
      title: { nl: 'C/B1: naar werk, van wie uitstroomde', en: 'C/B1: to work, of those who left' },
      over: ['programme', 'method', 'time_period'],
      result: { at: { measure: 'to_work_of_outflow' } },
      operands: [{ at: { measure: 'to_work' } }, { at: { measure: 'outflow' } }],
    },
    {
      id: 'to-work-of-reach',
      kind: 'share',
      title: { nl: 'C/A: naar werk, van het bereik', en: 'C/A: to work, of the reach' },
      over: ['programme', 'method', 'time_period'],
      result: { at: { measure: 'to_work_of_reach' } },
      operands: [{ at: { measure: 'to_work' } }, { at: { measure: 'reach' } }],
    },
    {
      id: 'invoeg-with-collective',
      kind: 'sum',
      title: { nl: 'Invoegtotaal, met collectieve invoeg', en: 'Invoeg total, with collective invoeg' },
      over: ['measure', 'time_period'],
      result: { at: { programme: 'INV', measure: 'reach|outflow|to_work', time_period: '2006|2007' } },
      operands: [{ at: { programme: 'INV_NDC' } }, { at: { programme: 'INV_DC' } }, { at: { programme: 'INV_COL' } }],
    },
    {
      id: 'invoeg-without-collective',
      kind: 'sum',
      title: { nl: 'Invoegtotaal, zonder collectieve invoeg', en: 'Invoeg total, without collective invoeg' },
      over: ['measure', 'time_period', 'method'],
      result: { at: { programme: 'INV', measure: 'reach|outflow|to_work', time_period: '2008|2009|2010|2011' } },
      operands: [{ at: { programme: 'INV_NDC' } }, { at: { programme: 'INV_DC' } }],
    },
    {
      id: 'same-under-both-methods',
      kind: 'equal',
      title: { nl: 'Bereik en uitstroom van 2010 staan twee keer gedrukt', en: 'Reach and outflow of 2010 are printed twice' },
      over: ['programme', 'measure', 'time_period'],
      result: { at: { method: 'NEW', time_period: '2010', measure: 'reach|outflow|outflow_rate' } },
      operands: [{ at: { method: 'OLD' } }],
    },
  ],
  explanations: [
    {
      checks: ['to-work-of-outflow.tabel-7:14:7'],
      cause: 'error',
      certainty: 'likely',
      text: {
        nl: '{tabel-7:14:6} op {tabel-7:14:4} geeft {=tabel-7:14:7}. Wellicht is gerekend met één uitstromer meer: 950 geeft precies {tabel-7:14:7}. In de rij eronder (2010*) passen de percentages wel bij {tabel-7:14:4}. De rij van het segment niet-dienstencheque en die van het invoegtotaal wijzen op dezelfde ene persoon (326 en 950).',
        en: '{tabel-7:14:6} out of {tabel-7:14:4} gives {=tabel-7:14:7}. The rate was probably computed with one leaver more: 950 gives exactly {tabel-7:14:7}. In the row below (2010*) the percentages do fit {tabel-7:14:4}. The row of the segment without service vouchers and that of the invoeg total point to the same one person (326 and 950).',
      },
    },
    {
      checks: ['to-work-of-outflow.tabel-7:16:7'],
      cause: 'error',
      certainty: 'unsure',
      text: {
        nl: '{tabel-7:16:6} op {tabel-7:16:4} geeft {=tabel-7:16:7}. De noemer {tabel-7:16:4} staat ook in tabel 5 en is de som van de twee segmenten. Met 780 zou het precies 60,0 zijn; ook een afronding op een geheel getal geeft 60. Welk van de twee het is, weten we niet.',
        en: '{tabel-7:16:6} out of {tabel-7:16:4} gives {=tabel-7:16:7}. The denominator {tabel-7:16:4} also stands in table 5 and is the sum of the two segments. With 780 it would be exactly 60.0; rounding to a whole number gives 60 too. Which of the two it is, we do not know.',
      },
    },
    {
      checks: ['to-work-of-outflow.tabel-7:17:7'],
      cause: 'error',
      certainty: 'likely',
      text: {
        nl: 'De breuk ligt dichter bij het volgende tiende: naar boven afgerond hoort er {=tabel-7:17:7} te staan. Wellicht is er afgekapt in plaats van afgerond.',
        en: 'The quotient is closer to the next tenth: rounded, it should read {=tabel-7:17:7}. It was probably cut off instead of rounded.',
      },
    },
    {
      checks: ['to-work-of-outflow.tabel-7:21:7'],
      cause: 'error',
      certainty: 'likely',
      text: {
        nl: '{tabel-7:21:6} op {tabel-7:21:4} geeft {=tabel-7:21:7}. Wellicht is gerekend met één uitstromer meer: 326 geeft precies {tabel-7:21:7}. In de rij eronder (2010*) passen de percentages wel bij {tabel-7:21:4}. De rij van het segment niet-dienstencheque en die van het invoegtotaal wijzen op dezelfde ene persoon (326 en 950).',
        en: '{tabel-7:21:6} out of {tabel-7:21:4} gives {=tabel-7:21:7}. The rate was probably computed with one leaver more: 326 gives exactly {tabel-7:21:7}. In the row below (2010*) the percentages do fit {tabel-7:21:4}. The row of the segment without service vouchers and that of the invoeg total point to the same one person (326 and 950).',
      },
    },
    {
      checks: [
        'to-work-of-outflow.tabel-7:33:7',
        'to-work-of-reach.tabel-7:33:8',
      ],
      cause: 'error',
      suspects: ['tabel-7:33:6', 'tabel-7:33:8'],
      certainty: 'unsure',
      text: {
        nl: 'De percentages van 2008 passen niet bij {tabel-7:33:6} personen. Met 74 personen klopt C/B1 ({tabel-7:33:7}) precies en wordt C/A 7,7: dan is {tabel-7:33:8} een verkeerd cijfer. Dat is een gevolgtrekking; ook de percentages zelf kunnen fout zijn.',
        en: 'The percentages of 2008 do not fit {tabel-7:33:6} persons. With 74 persons C/B1 ({tabel-7:33:7}) is exactly right and C/A becomes 7.7: then {tabel-7:33:8} has one wrong digit. This is an inference; the percentages themselves may be wrong instead.',
      },
    },
    {
      checks: ['to-work-of-outflow.tabel-7:34:7'],
      cause: 'error',
      certainty: 'likely',
      text: {
        nl: 'De breuk ligt dichter bij het volgende tiende: naar boven afgerond hoort er {=tabel-7:34:7} te staan. Wellicht is er afgekapt in plaats van afgerond.',
        en: 'The quotient is closer to the next tenth: rounded, it should read {=tabel-7:34:7}. It was probably cut off instead of rounded.',
      },
    },
    {
      checks: ['to-work-of-reach.tabel-7:6:8'],
      cause: 'error',
      certainty: 'unsure',
      text: {
        nl: 'Op één decimaal is het {=tabel-7:6:8}. Dat dit percentage fout is, is zeker: aantal en noemer kloppen met de andere percentages van de rij. Wat er staat, past bij een afronding op een geheel getal met een nul erachter; dat is een vermoeden.',
        en: 'To one decimal it is {=tabel-7:6:8}. That this rate is wrong is certain: count and denominator agree with the other rates of the row. What is printed fits a rounding to a whole number with a zero added; that is a guess.',
      },
    },
    {
      checks: [
        'to-work-of-reach.tabel-7:19:8',
        'to-work-of-reach.tabel-7:26:8',
      ],
      cause: 'error',
      suspects: ['tabel-7:19:3', 'tabel-7:26:3', 'tabel-7:19:5', 'tabel-7:26:5'],
      certainty: 'likely',
      text: {
        nl: 'Twee getallen in de kolom A van 2008 zijn wellicht verwisseld. Met {tabel-7:26:3} voor niet-dienstencheque en {tabel-7:19:3} voor dienstencheque kloppen beide gedrukte C/A-percentages ({tabel-7:19:8} en {tabel-7:26:8}), en lopen de reeksen vloeiend van 2007 naar 2009. De B2-percentages ({tabel-7:19:5} en {tabel-7:26:5}) passen bij de getallen zoals ze gedrukt staan; zijn die verwisseld, dan zijn ook deze percentages fout. Zoals gedrukt bleven er eind 2008 in het segment niet-dienstencheque meer mensen over dan het bereik van 2009 telt. De totaalrij verandert er niet door. Zeker is alleen dat elk percentage met de noemer van de andere rij is berekend.',
        en: 'Two numbers in column A of 2008 have probably been swapped. With {tabel-7:26:3} for other than service vouchers and {tabel-7:19:3} for service vouchers both printed C/A percentages ({tabel-7:19:8} and {tabel-7:26:8}) are right, and the series run smoothly from 2007 to 2009. The B2 percentages ({tabel-7:19:5} and {tabel-7:26:5}) fit the numbers as printed; if those were swapped, these percentages are wrong too. As printed, more people would have remained in the segment without service vouchers at the end of 2008 than the reach of 2009 counts. The total row does not change. Certain is only that each percentage was computed with the denominator of the other row.',
      },
    },
  ],
});
