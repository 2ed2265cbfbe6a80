import { defineRecords } from '../../src/define.ts';

export default defineRecords({
  kind: 'records',
  id: 'standpunten-2021',
  version: '0.1.0',
  modified: '2026-11-21',
  title: { nl: 'Standpunten in de hoorzitting van 2021', en: 'Positions in the hearing of 2021' },
  description: { nl: 'Wat vier organisaties en zeven leden van het Vlaams Parlement op 23 september 2021 zeiden over maatwerk bij individuele inschakeling, stelling per stelling, in onze woorden en met de regels van het verslag.', en: 'What four organisations and seven members of the Flemish Parliament said on 23 September 2021 on customised work for individual placement, statement by statement, in our words and with the lines of the report.' },
  method: [
    { nl: 'Elke rij is een spreker en een stelling. Het standpunt volgt uit wat het verslag van de hoorzitting weergeeft; de criteria gelden in deze volgorde: tegen, voor mits, bezorgd, voor, uitspraak zonder standpunt, geen uitspraak.', en: 'Each row is a speaker and a statement. The stance follows from what the report of the hearing conveys; the criteria apply in this order: against, for if, worried, for, statement without a stance, no statement.' },
    { nl: 'Tegen: De spreker wijst de stelling uitdrukkelijk af.', en: 'Against: The speaker expressly rejects the statement.' },
    { nl: 'Voor mits: De spreker steunt de stelling of aanvaardt ze, en noemt een voorwaarde of voorbehoud.', en: 'For, if: The speaker supports or accepts the statement, and names a condition or reservation.' },
    { nl: 'Bezorgd: De spreker noemt een risico, een gebrek of een twijfel bij de stelling, zonder ze te steunen en zonder ze af te wijzen.', en: 'Worried: The speaker names a risk, a lack or a doubt about the statement, neither supporting nor rejecting it.' },
    { nl: 'Voor: De spreker steunt de stelling zonder voorbehoud.', en: 'For: The speaker supports the statement without reservation.' },
    { nl: 'Uitspraak zonder standpunt: Alleen een vraag, een feit, een mening van anderen, of “het hangt ervan af” zonder keuze.', en: 'Statement without a stance: Only a question, a fact, other people’s opinion, or “it depends” without a choice.' },
    { nl: 'Geen uitspraak: Het verslag geeft hierover niets van deze spreker weer.', en: 'No statement: The report conveys nothing of this speaker on this.' },
    { nl: 'Een vraag is geen standpunt. Wat een spreker over anderen zegt, telt niet als het standpunt van die anderen. Zegt iemand op twee plaatsen iets anders, dan tellen beide plaatsen, en maakt een voorwaarde er “voor mits” van.', en: 'A question is no stance. What a speaker says of others does not count as the stance of those others. When someone says different things in two places, both count, and a condition makes it “for, if”.' },
    { nl: 'De partij staat er alleen waar het verslag ze noemt; een lege cel wil niet zeggen dat iemand geen partij heeft.', en: 'The party is given only where the report names it; an empty cell does not mean that someone has no party.' },
  ],
  caveat: { nl: 'Het verslag is zelf een samenvatting door de verslaggever: wij coderen haar weergave, geen letterlijk verslag. Wij kozen de stellingen en de standpunten; een andere lezer kan anders kiezen. “Geen uitspraak” wil alleen zeggen dat het verslag niets weergeeft. Wat iemand later zei of stemde, staat hier niet.', en: 'The report is itself a summary by the rapporteur: we code her rendering, no verbatim record. We chose the statements and the stances; another reader may choose differently. “No statement” only means that the report conveys nothing. What anyone said or voted later is not here.' },
  themes: ['beleid'],
  programmes: [],
  related: ['hoorzitting-2021', 'beleidstijdlijn'],
  sources: ['hoorzitting-2021'],
  tables: [
    {
      id: 'standpunten',
      title: { nl: 'Standpunten', en: 'Positions' },
      columns: [
        { id: 'id', label: { nl: 'Nummer', en: 'Id' }, kind: 'id' },
        { id: 'actor', label: { nl: 'Wie', en: 'Who' }, kind: 'code', codelist: 'stance_actor' },
        { id: 'party', label: { nl: 'Partij', en: 'Party' }, kind: 'text', optional: true },
        { id: 'theme', label: { nl: 'Stelling', en: 'Statement' }, kind: 'code', codelist: 'stance_theme' },
        { id: 'stance', label: { nl: 'Standpunt', en: 'Stance' }, kind: 'code', codelist: 'stance' },
        { id: 'summary_nl', label: { nl: 'Wat er gezegd werd', en: 'What was said' }, kind: 'text', locale: 'nl', optional: true },
        { id: 'summary_en', label: { nl: 'Wat er gezegd werd (Engels)', en: 'What was said (English)' }, kind: 'text', locale: 'en', optional: true },
        { id: 'lines', label: { nl: 'Regels', en: 'Lines' }, kind: 'lines', optional: true },
      ],
    },
  ],
  footnotes: [
    { id: 'note-1', origin: 'ours', text: { nl: 'Onder “thema” staat de stelling waarop het standpunt slaat.', en: 'Under “theme” stands the statement that the stance is about.' } },
  ],
});
