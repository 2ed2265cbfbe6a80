import { defineDataset } from '../../src/define.ts';

export default defineDataset({
  id: 'managementtools',
  version: '1.0.0',
  modified: '2026-11-28',
  revisions: [{ version: '1.0.0', date: '2026-11-28', text: { nl: 'Eerste uitgave.', en: 'First edition.' } }],
  title: { nl: 'Waarom werkplaatsen managementtools gebruiken', en: 'Why workplaces use management tools' },
  description: {
    nl: 'Of sociale en beschutte werkplaatsen zeven managementtools gebruiken omdat de overheid het verwacht, omdat anderen in de sector het doen, of omdat ze vinden dat het zo hoort. De tabel geeft per tool en per reden een coëfficiënt, uit een bevraging van leidinggevenden.',
    en: 'Whether social and sheltered workplaces use seven management tools because the government expects it, because others in the sector do it, or because they think it is the right thing. The table gives a coefficient for each tool and each reason, from a survey of managers.',
  },
  reading: {
    text: {
      nl: 'Bij de overtuiging dat het zo hoort, geeft de tabel een coëfficiënt voor zes van de zeven tools: {pay} voor ‘pay for performance’, bijvoorbeeld, en {smart} voor de SMART-analyse. Bij de verwachting van de overheid staat er geen enkele. Wat de coëfficiënt meet, staat niet in onze kopie.',
      en: 'For the conviction that it is the right thing, the table gives a coefficient for six of the seven tools: {pay} for ‘pay for performance’, for instance, and {smart} for the SMART analysis. For the expectation of the government there is none. What the coefficient measures is not in our copy.',
    },
    figures: {
      pay: { tool: 'PAY', reason: 'NORM' },
      smart: { tool: 'SMART', reason: 'NORM' },
    },
  },
  chart: {
    type: 'matrix',
    title: { nl: 'Bij welke reden en welke managementtool vond men een verband? (gegevens van 2017 en 2018)', en: 'For which reason and which management tool was a relation found? (data of 2017 and 2018)' },
    where: { measure: 'coefficient' },
    rows: 'tool',
    columns: 'reason',
  },
  caveat: {
    nl: 'De gegevens zijn van 2017 en 2018; we geven 2018 als periode. De bron zegt niet wat voor coëfficiënt dit is en wat de sterretjes betekenen. Volgens de bijlage telde de bevraging 49 maatwerkbedrijven; op hoeveel antwoorden elk cijfer steunt, staat er niet. Een verband is geen oorzaak. “n.v.t.” betekent in deze tabel dat er geen verband gevonden is, niet dat de vraag niet gesteld werd. De tabel zegt niets over hoe vaak een tool gebruikt wordt.',
    en: 'The data are of 2017 and 2018; we give 2018 as the period. The source does not say what kind of coefficient this is or what the asterisks mean. According to the appendix the survey counted 49 workplaces; on how many answers each figure rests is not stated. A relation is not a cause. “n.v.t.” means in this table that no relation was found, not that the question was not asked. The table says nothing about how often a tool is used.',
  },
  themes: ['programmas'],
  programmes: ['SW', 'BW'],
  related: ['omvang-sociale-economie'],
  dimensions: [
    { id: 'tool', codelist: 'management_tool', label: { nl: 'Managementtool', en: 'Management tool' } },
    { id: 'reason', codelist: 'tool_reason', label: { nl: 'Reden', en: 'Reason' } },
  ],
  measures: [
    {
      id: 'coefficient',
      label: { nl: 'Verband', en: 'Relation' },
      definition: { nl: 'De coëfficiënt die de tabel geeft voor het gebruik van de tool en de reden. De bron zegt niet welke maat dit is; lees er dus geen sterkte of rangorde uit.', en: 'The coefficient the table gives for the use of the tool and the reason. The source does not say which measure this is; so read no strength or ranking from it.' },
      unit: 'COEF',
      kind: 'rounded',
    },
  ],
  tables: [
    {
      id: 'tabel-2',
      source: 'csi-maatwerkdecreet',
      number: 'Tabel 2',
      section: '§5.1',
      page: null,
      title: 'Tabel 2. Redenen voor het gebruik van management tools',
      sourceLine: null,
      lines: [617, 678],
      layout: {
        kind: 'crosstab',
        at: { measure: 'coefficient', time_period: '2018' },
        headerRows: 1,
        labelHeaders: [['Wij gebruiken deze managementpraktijken omdat …']],
        valueMarks: { '*': 'one-star', '**': 'two-stars' },
        labelColumns: [
          {
            labels: {
              'de overheid dit verwacht': { reason: 'GOVERNMENT' },
              'gelijksoortige organisaties in uw sector dat ook doen': { reason: 'PEERS' },
              'u er van overtuigd bent dat het zo hoort voor organisaties zoals de uwe': { reason: 'NORM' },
            },
          },
        ],
        valueColumns: [
          { header: ['SWOT'], at: { tool: 'SWOT' } },
          { header: ['SMART'], at: { tool: 'SMART' } },
          { header: ['Lean management'], at: { tool: 'LEAN' } },
          { header: ['Benchmarking'], at: { tool: 'BENCHMARKING' } },
          { header: ['Pay for performance'], at: { tool: 'PAY' } },
          { header: ['Kwaliteitsmanagement'], at: { tool: 'QUALITY' } },
          { header: ['Key performance indicators'], at: { tool: 'KPI' } },
        ],
      },
    },
  ],
  footnotes: [
    {
      id: 'one-star',
      mark: '*',
      origin: 'ours',
      text: {
        nl: 'Eén sterretje achter het cijfer. In onze kopie staat niet wat het betekent.',
        en: 'One asterisk after the figure. Our copy does not say what it means.',
      },
    },
    {
      id: 'two-stars',
      mark: '**',
      origin: 'ours',
      text: {
        nl: 'Twee sterretjes achter het cijfer. In onze kopie staat niet wat ze betekenen.',
        en: 'Two asterisks after the figure. Our copy does not say what they mean.',
      },
    },
    {
      id: 'bold',
      origin: 'ours',
      text: {
        nl: 'De tekst verwijst bij de reden “het hoort zo” naar wat in de tabel vet staat. In onze kopie is geen vet te zien; wellicht gaat het om deze rij.',
        en: 'With the reason “it is the right thing” the text refers to what is bold in the table. No bold can be seen in our copy; probably this row is meant.',
      },
    },
    {
      id: 'period',
      origin: 'ours',
      text: {
        nl: 'De gegevens van de paper zijn in 2017 en 2018 verzameld. Wanneer de bevraging zelf liep, zegt de paper niet; ze heeft het ook over gegevens uit 2017. We geven het laatste jaar als periode.',
        en: 'The data of the paper were collected in 2017 and 2018. It does not say when the survey itself was held; it also speaks of data from 2017. We give the last year as the period.',
      },
    },
  ],
  statusMarks: {
    'n.v.t.': { obsStatus: 'M', meaning: { nl: 'niet van toepassing: geen verband gevonden tussen het gebruik van de tool en de reden (zo staat het onder de tabel)', en: 'not applicable: no relation found between the use of the tool and the reason (so the note below the table says)' } },
  },
  cellNotes: [
    { at: { time_period: '2018' }, footnote: 'period' },
    { at: { reason: 'NORM' }, footnote: 'bold' },
  ],
  checks: [],
  explanations: [],
});
