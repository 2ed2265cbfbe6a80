import { defineDataset } from '../../src/define.ts';

export default defineDataset({
  id: 'doelgroepomvang',
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
  title: { nl: 'Omvang van de doelgroepen', en: 'Size of the target groups' },
  description: {
    nl: 'Hoeveel werkzoekenden in 2012 voor een programma van de sociale economie in aanmerking kwamen: adviezen voor de arbeidszorg, toegekende rechten op een beschutte werkplaats, en wie aan de formele voorwaarden van de andere programma’s voldeed. De cijfers staan in de tekst, elk met een eigen omschrijving.',
    en: 'How many jobseekers qualified for a programme of the social economy in 2012: people advised to take up work care, rights granted to a sheltered workplace, and those who met the formal conditions of the other programmes. The figures stand in running text, each with its own definition.',
  },
  reading: {
    text: {
      nl: 'Eind juni 2012 voldeden {sw} werkzoekenden aan twee van de drie voorwaarden voor een sociale werkplaats: kortgeschoold en minstens vijf jaar werkzoekend. Van hen waren er {dis} ook arbeidsgehandicapt. Aan de formele voorwaarden voor de invoeg voldeden er in 2012 ongeveer {inv}.',
      en: 'At the end of June 2012, {sw} jobseekers met two of the three conditions for a social workplace: low-educated and looking for work for at least five years. Of these, {dis} also had a work disability. The formal conditions for invoeg were met by about {inv} in 2012.',
    },
    figures: {
      sw: { measure: 'persons', population: 'SW_FORMAL' },
      dis: { measure: 'persons', population: 'SW_FORMAL_DIS' },
      inv: { measure: 'persons', population: 'INV_FORMAL' },
    },
  },
  chart: {
    type: 'bars',
    title: { nl: 'Werkzoekenden die in 2012 in aanmerking kwamen, elk met een eigen omschrijving', en: 'Jobseekers who qualified in 2012, each by its own definition' },
    where: { measure: 'persons' },
    rows: 'population',
    order: 'codelist',
    marks: 'time_period',
  },
  caveat: {
    nl: 'De groepen overlappen en zijn niet op dezelfde manier geteld: je mag ze niet optellen of met elkaar vergelijken als delen van één geheel. Bij de beschutte werkplaatsen gaat het om een toegekend recht, bij de andere programma’s om formele voorwaarden, en dan is de echte doelgroep kleiner. De cijfers over invoeg en lokale diensteneconomie zijn ruw geraamd.',
    en: 'The groups overlap and were not counted in the same way: do not add them up or compare them as parts of one whole. For sheltered workplaces it is a right that was granted, for the other programmes formal conditions, and then the real target group is smaller. The figures for invoeg and the local services economy are rough estimates.',
  },
  themes: ['werkzoekenden', 'programmas'],
  programmes: ['SW', 'BW', 'INV', 'LDE', 'AZ'],
  related: ['bereik-en-rotatie', 'langdurig-werkzoekenden', 'kansengroepcombinaties', 'groeipad'],
  dimensions: [{ id: 'population', codelist: 'target_population', label: { nl: 'Groep', en: 'Group' } }],
  measures: [
    {
      id: 'advices',
      label: { nl: 'Adviezen', en: 'Recommendations' },
      definition: { nl: 'Werkzoekenden die in de periode het advies arbeidszorg kregen. De bron telt adviezen; wie er twee keer een kreeg, telt misschien twee keer.', en: 'Jobseekers who got the advice to take up work care in the period. The source counts pieces of advice; whoever got it twice may count twice.' },
      unit: 'PER',
      kind: 'exact',
    },
    {
      id: 'inflow',
      label: { nl: 'Instroom', en: 'Inflow' },
      definition: { nl: 'Mensen die in de periode in het programma begonnen.', en: 'People who started in the programme in the period.' },
      unit: 'PER',
      kind: 'exact',
    },
    {
      id: 'persons',
      label: { nl: 'Werkzoekenden', en: 'Jobseekers' },
      definition: { nl: 'Werkzoekenden die op dat moment aan de omschrijving van de groep voldeden.', en: 'Jobseekers who met the definition of the group at that time.' },
      unit: 'PER',
      kind: 'exact',
    },
    {
      id: 'share_of_jobseekers',
      label: { nl: 'Aandeel in alle werkzoekenden', en: 'Share in all jobseekers' },
      definition: { nl: 'Het aandeel van de groep in alle niet-werkende werkzoekenden (NWWZ).', en: 'The share of the group in all unemployed jobseekers (NWWZ).' },
      unit: 'PC',
      kind: 'rounded',
    },
  ],
  tables: [
    {
      id: 'tekst-3.3',
      source: 'beleidsbrief-2012',
      number: 'Tekst',
      section: '§3.3',
      page: null,
      title: '3.3. De omvang van de doelgroep van de programma’s in de sociale economie',
      sourceLine: null,
      lines: [226, 281],
      layout: {
        kind: 'statements',
        at: {},
        statements: {
          'adviezen arbeidszorg na screening in 2009: aantal': { measure: 'advices', population: 'AZ_ADVICE_SCREENING', time_period: '2009' },
          'adviezen arbeidszorg na screening in 2010: aantal': { measure: 'advices', population: 'AZ_ADVICE_SCREENING', time_period: '2010' },
          'adviezen arbeidszorg na screening in 2011: aantal': { measure: 'advices', population: 'AZ_ADVICE_SCREENING', time_period: '2011' },
          'adviezen arbeidszorg na een activeringstraject, eind 2011: aantal': { measure: 'advices', population: 'AZ_ADVICE_ACTIVATION', time_period: '2011' },
          'alle adviezen arbeidszorg samen, 2009 tot en met 2011: aantal': { measure: 'advices', population: 'AZ_ADVICE', time_period: '2011' },
          'instroom in de arbeidszorg, 2009 tot en met 2011: aantal': { measure: 'inflow', population: 'AZ_ENTRANTS', time_period: '2011' },
          'recht op een beschutte werkplaats: aantal': { measure: 'persons', population: 'BW_RIGHT', time_period: '2012-07-31' },
          'onvoorwaardelijk recht op een beschutte werkplaats: aantal': { measure: 'persons', population: 'BW_RIGHT_UNLIMITED', time_period: '2012-07-31' },
          'voorwaardelijk recht op een beschutte werkplaats: aantal': { measure: 'persons', population: 'BW_RIGHT_CONDITIONAL', time_period: '2012-07-31' },
          'indicatie van arbeidshandicap: aantal': { measure: 'persons', population: 'DIS_INDICATION', time_period: '2012-07-31' },
          'kortgeschoold en minstens vijf jaar werkzoekend: aantal': { measure: 'persons', population: 'SW_FORMAL', time_period: '2012-06-30' },
          'van hen ook arbeidsgehandicapt: aantal': { measure: 'persons', population: 'SW_FORMAL_DIS', time_period: '2012-06-30' },
          'formele doelgroep invoeg: aantal': { measure: 'persons', population: 'INV_FORMAL', time_period: '2012' },
          'formele doelgroep lokale diensteneconomie: aantal': { measure: 'persons', population: 'LDE_FORMAL', time_period: '2012' },
        },
      },
    },
    {
      id: 'tekst-3.2-kenmerken',
      source: 'beleidsbrief-2012',
      number: 'Tekst',
      section: '§3.2',
      page: null,
      title: '3.2. Werkzoekenden uit de kansengroepen',
      sourceLine: null,
      lines: [181, 183],
      layout: {
        kind: 'statements',
        at: { measure: 'share_of_jobseekers', time_period: '2012-06' },
        statements: {
          'laaggeletterd: aandeel': { population: 'LITERACY_LOW' },
          'alleenstaande ouder: aandeel': { population: 'SINGLE_PARENT' },
          'leeft in armoede: aandeel': { population: 'POVERTY' },
        },
      },
    },
  ],
  footnotes: [
    {
      id: 'three-years',
      origin: 'ours',
      text: {
        nl: 'Dit cijfer telt 2009, 2010 en 2011 samen. We geven het als periode het laatste jaar.',
        en: 'This figure counts 2009, 2010 and 2011 together. We give it the last year as its period.',
      },
    },
    {
      id: 'end-of-2011',
      origin: 'ours',
      text: {
        nl: 'De bron zegt “eind 2011”. Of dit alle adviezen van 2011 zijn of een stand op dat moment, zegt ze niet.',
        en: 'The source says “at the end of 2011”. It does not say whether this is all advice given in 2011 or a stock at that time.',
      },
    },
    {
      id: 'half',
      origin: 'ours',
      text: {
        nl: 'De bron noemt dit ongeveer de helft van wie in die jaren een advies kreeg. Ze zegt er niet bij of iedereen die begon ook dat advies had.',
        en: 'The source calls this about half of those who got the advice in those years. It does not add whether everyone who started had been advised to.',
      },
    },
    {
      id: 'undated',
      origin: 'ours',
      text: {
        nl: 'Bij dit cijfer staat geen datum. We nemen die van de cijfers eromheen (juni 2012); dat is onze gevolgtrekking.',
        en: 'No date is given with this figure. We take that of the figures around it (June 2012); this is our inference.',
      },
    },
    {
      id: 'undated-year',
      origin: 'ours',
      text: {
        nl: 'Bij deze raming staat geen datum. We nemen het jaar van de beleidsbrief; dat is onze gevolgtrekking.',
        en: 'No date is given with this estimate. We take the year of the policy letter; this is our inference.',
      },
    },
  ],
  cellNotes: [
    { at: { population: 'AZ_ADVICE' }, footnote: 'three-years' },
    { at: { population: 'AZ_ENTRANTS' }, footnote: 'three-years' },
    { at: { population: 'AZ_ENTRANTS' }, footnote: 'half' },
    { at: { population: 'AZ_ADVICE_ACTIVATION' }, footnote: 'end-of-2011' },
    { at: { measure: 'share_of_jobseekers' }, footnote: 'undated' },
    { at: { population: 'INV_FORMAL' }, footnote: 'undated-year' },
    { at: { population: 'LDE_FORMAL' }, footnote: 'undated-year' },
  ],
  checks: [
    {
      id: 'advices',
      kind: 'sum',
      title: { nl: 'Alle adviezen arbeidszorg over drie jaar', en: 'All advice to take up work care over three years' },
      result: { at: { measure: 'advices', population: 'AZ_ADVICE' } },
      operands: [{ at: { measure: 'advices', population: 'AZ_ADVICE_SCREENING', time_period: '2009|2010|2011' } }, { at: { measure: 'advices', population: 'AZ_ADVICE_ACTIVATION' } }],
    },
    {
      id: 'rights',
      kind: 'sum',
      title: { nl: 'Onvoorwaardelijk en voorwaardelijk recht samen', en: 'Unconditional and conditional right together' },
      result: { at: { measure: 'persons', population: 'BW_RIGHT' } },
      operands: [{ at: { measure: 'persons', population: 'BW_RIGHT_UNLIMITED' } }, { at: { measure: 'persons', population: 'BW_RIGHT_CONDITIONAL' } }],
    },
    {
      id: 'within-indication',
      kind: 'at_most',
      title: { nl: 'Wie recht heeft, is een deel van wie een indicatie heeft', en: 'Those with the right are part of those with an indication' },
      result: { at: { measure: 'persons', population: 'BW_RIGHT' } },
      operands: [{ at: { measure: 'persons', population: 'DIS_INDICATION' } }],
    },
    {
      id: 'within-formal',
      kind: 'at_most',
      title: { nl: 'Wie ook arbeidsgehandicapt is, is een deel van de groep', en: 'Those with a work disability too are part of the group' },
      result: { at: { measure: 'persons', population: 'SW_FORMAL_DIS' } },
      operands: [{ at: { measure: 'persons', population: 'SW_FORMAL' } }],
    },
  ],
  explanations: [
    {
      checks: ['rights.tekst-3.3:8:3'],
      cause: 'error',
      certainty: 'unsure',
      how: 'unknown',
      suspects: ['tekst-3.3:8:3', 'tekst-3.3:9:3', 'tekst-3.3:10:3'],
      text: {
        nl: 'De twee soorten recht samen geven {=tekst-3.3:8:3}, gedrukt staat {tekst-3.3:8:3}. Welk van de drie getallen fout is, valt niet uit te maken: geen enkele verwisseling of verkeerd cijfer verklaart het verschil. De bron kent alleen deze twee soorten recht; het woord “waaronder” laat niettemin toe dat er bij het totaal nog anderen horen.',
        en: 'The two kinds of right together give {=tekst-3.3:8:3}, printed is {tekst-3.3:8:3}. Which of the three numbers is wrong cannot be told: no swap and no wrong digit explains the difference. The source knows only these two kinds of right; the word “waaronder” (among whom) still leaves room for others in the total.',
      },
    },
  ],
});
