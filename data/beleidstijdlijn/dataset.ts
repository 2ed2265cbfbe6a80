import { defineRecords } from '../../src/define.ts';

export default defineRecords({
  kind: 'records',
  id: 'beleidstijdlijn',
  version: '0.1.0',
  modified: '2026-11-21',
  title: { nl: 'Tijdlijn van het beleid voor sociale economie', en: 'Timeline of social economy policy' },
  description: { nl: 'Alle gebeurtenissen over sociale economie die de vijf bronnen met een datum noemen: decreten, besluiten, akkoorden, oproepen, doelen, onderzoek. Elke rij zegt hoe precies de bron de datum geeft, of het gebeurd was of nog gepland toen zij verscheen, en op welke regel het staat. Waar bronnen elkaar tegenspreken, staan beide versies erin met dezelfde code in contradiction: wanneer maatwerk gold, wat de Raad van State schorste, wie het goedkeurde, en zes andere.', en: 'All events about the social economy that the five sources give with a date: decrees, orders, agreements, calls, targets, research. Each row says how precise the source is about the date, whether it had happened or was still planned when the source appeared, and on which line it stands. Where sources contradict each other, both versions are there with the same code in contradiction: when maatwerk was in force, what the Council of State suspended, who approved it, and six others.' },
  method: [
    { nl: 'Jaren die alleen zeggen wanneer een cijfer geldt (tabellen, budgetten, bereik); jaartallen van boeken en artikels; de geschiedenis van de verzorgingsstaat in de masterproef; relatieve tijd zonder jaar (‘twee jaar in werking’, ‘zeker een jaar’). De link in het verslag van de hoorzitting zoekt op 1 en 2 juli 2021; de tekst zegt niet dat er toen iets beslist is, dus staat het er niet in.', en: 'Years that only say when a figure applies (tables, budgets, reach); years of books and articles; the history of the welfare state in the thesis; relative time without a year (‘in force for two years’, ‘at least a year’). The link in the hearing report searches 1 and 2 July 2021; the text does not say that anything was decided then, so it is not included.' },
  ],
  caveat: { nl: 'Dit is wat vijf documenten zeggen, geen volledige geschiedenis. We hebben geen datum in een staatsblad of parlement nagezocht. ‘Gepland’ wil zeggen dat de bron het verwachtte; of het gebeurde, weten we alleen als een latere bron het zegt. De meeste rijen komen uit de beleidsbrief van 2012: dat er weinig staat over 2018 of 2020, komt door de bronnen. Na 23 september 2021 is er niets meer. earliest en latest zijn van ons: grenzen om een gebeurtenis op een as te zetten, geen data uit de bron.', en: 'This is what five documents say, not a full history. We looked up no date in an official gazette or parliament. ‘Planned’ means that the source expected it; whether it happened we only know if a later source says so. Most rows come from the policy letter of 2012: that there is little about 2018 or 2020 is due to the sources. After 23 September 2021 there is nothing. earliest and latest are ours: limits to place an event on an axis, not dates from a source.' },
  themes: ['beleid'],
  programmes: [],
  related: ['standpunten-2021', 'doorstroomdeterminanten', 'budgetten'],
  sources: ['csi-maatwerkdecreet', 'hoorzitting-2021', 'vdab-topic-2006', 'masterproef-lde-2017', 'beleidsbrief-2012'],
  tables: [
    {
      id: 'gebeurtenissen',
      title: { nl: 'Gebeurtenissen', en: 'Events' },
      columns: [
        { id: 'id', label: { nl: 'Nummer', en: 'Id' }, kind: 'id' },
        { id: 'date', label: { nl: 'Datum', en: 'Date' }, kind: 'date', optional: true },
        { id: 'end_date', label: { nl: 'Einddatum', en: 'End date' }, kind: 'date', optional: true },
        { id: 'precision', label: { nl: 'Nauwkeurigheid van de datum', en: 'Precision of the date' }, kind: 'code', codelist: 'event_precision' },
        { id: 'relation', label: { nl: 'Verband met de datum', en: 'Relation to the date' }, kind: 'code', codelist: 'event_relation' },
        { id: 'date_basis', label: { nl: 'Waar de datum vandaan komt', en: 'Basis of the date' }, kind: 'code', codelist: 'event_date_basis' },
        { id: 'earliest', label: { nl: 'Ten vroegste (onze grens)', en: 'Earliest (our limit)' }, kind: 'date', optional: true },
        { id: 'latest', label: { nl: 'Ten laatste (onze grens)', en: 'Latest (our limit)' }, kind: 'date', optional: true },
        { id: 'kind', label: { nl: 'Soort gebeurtenis', en: 'Kind of event' }, kind: 'code', codelist: 'event_kind' },
        { id: 'theme', label: { nl: 'Onderwerp', en: 'Subject' }, kind: 'code', codelist: 'event_theme' },
        { id: 'status', label: { nl: 'Stand toen de bron verscheen', en: 'Status when the source appeared' }, kind: 'code', codelist: 'event_status' },
        { id: 'title_nl', label: { nl: 'Gebeurtenis', en: 'Event' }, kind: 'text', locale: 'nl' },
        { id: 'title_en', label: { nl: 'Gebeurtenis (Engels)', en: 'Event (English)' }, kind: 'text', locale: 'en' },
        { id: 'description_nl', label: { nl: 'Toelichting', en: 'Description' }, kind: 'text', locale: 'nl' },
        { id: 'description_en', label: { nl: 'Toelichting (Engels)', en: 'Description (English)' }, kind: 'text', locale: 'en' },
        { id: 'source', label: { nl: 'Bron', en: 'Source' }, kind: 'source' },
        { id: 'contradiction', label: { nl: 'Tegenspraak tussen bronnen', en: 'Contradiction between sources' }, kind: 'code', codelist: 'event_contradiction', optional: true },
        { id: 'lines', label: { nl: 'Regels', en: 'Lines' }, kind: 'lines' },
      ],
    },
  ],
  footnotes: [
    { id: 'note-1', origin: 'ours', text: { nl: 'Vijf gebeurtenissen hebben geen datum. Ze staan erin omdat een tegenspraak ze nodig heeft; hun grenzen volgen uit wat de tekst ervoor en erna zegt.', en: 'Five events have no date. They are included because a contradiction needs them; their limits follow from what the text says before and after.' } },
    { id: 'note-2', origin: 'ours', text: { nl: 'In de beleidsbrief ontbreekt soms het jaar (‘6 juli’, ‘najaar’, ‘dit jaar’). We lezen daar 2012, tenzij de zin ervoor 2011 noemt; date_basis zegt dat.', en: 'In the policy letter the year is sometimes missing (‘6 July’, ‘autumn’, ‘this year’). We read 2012 there, unless the sentence before says 2011; date_basis says so.' } },
  ],
});
