import { defineDataset } from '../../src/define.ts';

export default defineDataset({
  id: 'werkzoekenden-kansengroepen',
  version: '1.0.0',
  modified: '2026-11-28',
  revisions: [{ version: '1.0.0', date: '2026-11-28', text: { nl: 'Eerste uitgave.', en: 'First edition.' } }],
  title: { nl: 'Werkzoekenden uit kansengroepen sinds de crisis', en: 'Jobseekers from target groups since the crisis' },
  description: {
    nl: 'Het aantal niet-werkende werkzoekenden in het Vlaams Gewest uit vier kansengroepen, in juni 2008 (juist voor de economische crisis), 2010, 2011 en 2012.',
    en: 'The number of unemployed jobseekers in the Flemish Region from four target groups, in June 2008 (just before the economic crisis), 2010, 2011 and 2012.',
  },
  reading: {
    text: {
      nl: 'In juni 2012 telde het Vlaams Gewest {low} kortgeschoolde werkzoekenden, tegen {lowBefore} in juni 2008. Het sterkst steeg het aantal werkzoekenden van allochtone herkomst: van {originBefore} naar {origin}.',
      en: 'In June 2012 the Flemish Region had {low} low-educated jobseekers, against {lowBefore} in June 2008. The number of jobseekers of foreign origin rose most: from {originBefore} to {origin}.',
    },
    figures: {
      low: { measure: 'jobseekers', group: 'EDU_LOW', time_period: '2012-06' },
      lowBefore: { measure: 'jobseekers', group: 'EDU_LOW', time_period: '2008-06' },
      origin: { measure: 'jobseekers', group: 'ORIG_FOREIGN', time_period: '2012-06' },
      originBefore: { measure: 'jobseekers', group: 'ORIG_FOREIGN', time_period: '2008-06' },
    },
  },
  chart: {
    type: 'line',
    title: { nl: 'Werkzoekenden per kansengroep, juni 2008 tot juni 2012', en: 'Jobseekers by target group, June 2008 to June 2012' },
    where: { measure: 'jobseekers' },
    series: 'group',
    highlight: ['EDU_LOW', 'ORIG_FOREIGN', 'Y_GE50', 'DIS'],
  },
  caveat: {
    nl: 'De vier groepen overlappen: je mag ze niet optellen. De daling bij arbeidshandicap komt volgens de bron vooral doordat de administratie de categorie uitzuiverde. Cijfers voor 2009 geeft de tabel niet.',
    en: 'The four groups overlap: do not add them up. According to the source, the fall for work disability is mainly the result of an administrative clean-up of the category. The table gives no figures for 2009.',
  },
  themes: ['werkzoekenden'],
  programmes: [],
  related: ['kansengroepcombinaties', 'langdurig-werkzoekenden', 'kans-op-werk', 'werkzaamheidsgraad'],
  dimensions: [
    { id: 'ref_area', codelist: 'area', label: { nl: 'Gebied', en: 'Reference area' } },
    { id: 'group', codelist: 'group', label: { nl: 'Kansengroep', en: 'Target group' } },
  ],
  measures: [
    {
      id: 'jobseekers',
      label: { nl: 'Werkzoekenden (NWWZ)', en: 'Unemployed jobseekers (NWWZ)' },
      definition: { nl: 'Niet-werkende werkzoekenden (NWWZ) die bij de kansengroep horen, in de maand.', en: 'Unemployed jobseekers (NWWZ) who belong to the target group, in the month.' },
      unit: 'PER',
      kind: 'exact',
    },
    {
      id: 'change',
      label: { nl: 'Evolutie', en: 'Change' },
      definition: { nl: 'De verandering van het aantal werkzoekenden, in procent van het aantal in de beginmaand.', en: 'The change in the number of jobseekers, in per cent of the number in the first month.' },
      unit: 'PC',
      kind: 'rounded',
      signed: true,
    },
  ],
  tables: [
    {
      id: 'tabel-2',
      source: 'beleidsbrief-2012',
      number: 'Tabel 2',
      section: '§3.2',
      page: null,
      title: 'Tabel 2: Evolutie van het aantal werkzoekenden (NWWZ) uit kansengroepen sinds de start van de crisis (Vlaams Gewest)',
      sourceLine: 'Bron: VDAB (Bewerking Departement WSE)',
      lines: [116, 127],
      layout: {
        kind: 'crosstab',
        at: { ref_area: 'BE2' },
        headerRows: 1,
        labelHeaders: [['']],
        labelColumns: [
          {
            labels: {
              'Juni 2008': { measure: 'jobseekers', time_period: '2008-06' },
              'Juni 2010': { measure: 'jobseekers', time_period: '2010-06' },
              'Juni 2011': { measure: 'jobseekers', time_period: '2011-06' },
              'Juni 2012': { measure: 'jobseekers', time_period: '2012-06' },
              '2008-2012': { measure: 'change', time_period: '2012-06', base_period: '2008-06' },
              '2011-2012': { measure: 'change', time_period: '2012-06', base_period: '2011-06' },
            },
          },
        ],
        valueColumns: [
          { header: ['Allochtonen'], at: { group: 'ORIG_FOREIGN' } },
          { header: ['Pmah'], at: { group: 'DIS' } },
          { header: ['50-plussers'], at: { group: 'Y_GE50' } },
          { header: ['Kortgeschoolden'], at: { group: 'EDU_LOW' } },
        ],
      },
    },
  ],
  footnotes: [
    {
      id: 'clean-up',
      origin: 'printed',
      text: {
        nl: 'De daling bij personen met een arbeidshandicap (in druk “Pmah”) is volgens de tekst vooral het gevolg van een administratieve uitzuivering van de categorie.',
        en: 'According to the text, the fall among persons with a work disability (printed “Pmah”) is mainly the result of an administrative clean-up of the category.',
      },
    },
    {
      id: 'allochtonen',
      origin: 'ours',
      text: {
        nl: '“Allochtonen” is het woord van de bron; de bron omschrijft de groep hier niet.',
        en: '“Allochtonen” is the term of the source, which does not define the group here.',
      },
    },
  ],
  cellNotes: [
    { at: { group: 'DIS' }, footnote: 'clean-up' },
    { at: { group: 'ORIG_FOREIGN' }, footnote: 'allochtonen' },
  ],
  checks: [
    {
      id: 'growth-2008',
      kind: 'growth',
      title: { nl: 'Evolutie van juni 2008 tot juni 2012', en: 'Change from June 2008 to June 2012' },
      over: ['group'],
      result: { at: { measure: 'change', base_period: '2008-06' } },
      operands: [{ at: { measure: 'jobseekers', time_period: '2012-06' } }, { at: { measure: 'jobseekers', time_period: '2008-06' } }],
    },
    {
      id: 'growth-2011',
      kind: 'growth',
      title: { nl: 'Evolutie van juni 2011 tot juni 2012', en: 'Change from June 2011 to June 2012' },
      over: ['group'],
      result: { at: { measure: 'change', base_period: '2011-06' } },
      operands: [{ at: { measure: 'jobseekers', time_period: '2012-06' } }, { at: { measure: 'jobseekers', time_period: '2011-06' } }],
    },
  ],
  explanations: [
    {
      checks: ['growth-2011.tabel-2:7:3'],
      cause: 'error',
      certainty: 'likely',
      how: 'unsure',
      text: {
        nl: 'Uit de gedrukte aantallen volgt een daling van bijna 7 procent; afgerond is dat {=tabel-2:7:3} %, en er staat {tabel-2:7:3} %. Waarom, weten we niet. Wellicht is het getal van de regel erboven overgenomen (de evolutie sinds 2008, die {tabel-2:6:3} % is), of is er afgekapt. Tabel 3 bevestigt het aantal van juni 2012; dat van 2011 staat nergens anders.',
        en: 'The printed numbers give a fall of almost 7 per cent, which rounds to {=tabel-2:7:3}%, and {tabel-2:7:3}% is printed. Why, we do not know. Perhaps the number of the row above was copied (the change since 2008, which is {tabel-2:6:3}%), or the result was cut off. Table 3 confirms the number of June 2012; that of 2011 stands nowhere else.',
      },
    },
  ],
});
