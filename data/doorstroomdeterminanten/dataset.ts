import { defineRecords } from '../../src/define.ts';

export default defineRecords({
  kind: 'records',
  id: 'doorstroomdeterminanten',
  version: '1.0.0',
  modified: '2026-11-28',
  revisions: [{ version: '1.0.0', date: '2026-11-28', text: { nl: 'Eerste uitgave.', en: 'First edition.' } }],
  title: { nl: 'Wat doorstroom uit de lokale diensteneconomie helpt en hindert', en: 'What helps and hinders outflow from the local services economy' },
  description: { nl: 'Zestien mensen die in Gent met de lokale diensteneconomie werken, vertelden in maart en april 2017 wat de overstap naar een gewone job helpt of tegenhoudt. Elke rij is één factor, in één fase, zoals één soort spreker hem ziet: werkvloerbegeleiders, VDAB-medewerkers, mensen in een managementfunctie, de respondenten zonder dat hun rol er staat, of de auteur zelf. De woorden zijn van ons; de regel zegt waar het in de masterproef staat. Een tweede tabel telt de respondenten per rol en soort werkgever.', en: 'Sixteen people who work with the local services economy in Ghent said in March and April 2017 what helps or holds back the move to a regular job. Each row is one factor, in one phase, as one kind of speaker sees it: workplace coaches, VDAB staff, people in management, the respondents when their role is not given, or the author herself. The words are ours; the line says where it is in the thesis. A second table counts the respondents by role and kind of employer.' },
  method: [
    { nl: 'Fase, factor, richting en spreker zijn onze codering van wat de masterproef weergeeft. De omschrijving van elke code staat in de codelijst.', en: 'Phase, determinant, effect and speaker are our coding of what the thesis reports. The definition of each code stands in its code list.' },
  ],
  caveat: { nl: 'Dit is geen meting. Een rij meer of minder zegt niet hoe belangrijk een factor is, en tellen van rijen per factor heeft geen betekenis. De gesprekken gaan over één stad en over de eerste twee jaar van het decreet. Doelgroepwerknemers zelf, mensen die Vlaams beleid maken en organisaties met alleen open vacatures zijn niet gehoord. Wij codeerden fase, factor, richting en spreker; een andere lezer kan anders kiezen. Rol en werkgever staan nooit samen bij een uitspraak, omdat dat één persoon zou aanwijzen.', en: 'This is not a measurement. One row more or less does not say how important a factor is, and counting rows per factor has no meaning. The interviews concern one city and the first two years of the decree. Target-group workers themselves, Flemish policy makers and organisations with open vacancies only were not heard. We coded phase, factor, direction and speaker; another reader may choose differently. Role and employer never stand together with a statement, as that would point at one person.' },
  themes: ['doorstroom', 'beleid'],
  programmes: ['LDE'],
  related: ['uitstroom-naar-werk', 'standpunten-2021'],
  sources: ['masterproef-lde-2017'],
  tables: [
    {
      id: 'determinanten',
      title: { nl: 'Factoren', en: 'Determinants' },
      columns: [
        { id: 'id', label: { nl: 'Nummer', en: 'Id' }, kind: 'id' },
        { id: 'phase', label: { nl: 'Fase', en: 'Phase' }, kind: 'code', codelist: 'trajectory_phase' },
        { id: 'determinant', label: { nl: 'Factor', en: 'Determinant' }, kind: 'code', codelist: 'determinant' },
        { id: 'effect', label: { nl: 'Richting', en: 'Effect' }, kind: 'code', codelist: 'determinant_effect' },
        { id: 'said_by', label: { nl: 'Wie het zegt', en: 'Who said so' }, kind: 'code', codelist: 'determinant_speaker' },
        { id: 'spread', label: { nl: 'Hoeveel mensen het zeggen', en: 'How many say so' }, kind: 'code', codelist: 'determinant_spread' },
        { id: 'description_nl', label: { nl: 'Toelichting', en: 'Description' }, kind: 'text', locale: 'nl' },
        { id: 'description_en', label: { nl: 'Toelichting (Engels)', en: 'Description (English)' }, kind: 'text', locale: 'en' },
        { id: 'source', label: { nl: 'Bron', en: 'Source' }, kind: 'source' },
        { id: 'lines', label: { nl: 'Regels', en: 'Lines' }, kind: 'lines' },
      ],
    },
    {
      id: 'respondenten',
      title: { nl: 'Respondenten', en: 'Respondents' },
      columns: [
        { id: 'id', label: { nl: 'Nummer', en: 'Id' }, kind: 'id' },
        { id: 'role', label: { nl: 'Rol', en: 'Role' }, kind: 'code', codelist: 'respondent_role' },
        { id: 'employer_type', label: { nl: 'Soort werkgever', en: 'Kind of employer' }, kind: 'code', codelist: 'employer_type' },
        { id: 'respondents', label: { nl: 'Respondenten', en: 'Respondents' }, kind: 'count', optional: true },
        { id: 'count_status', label: { nl: 'Waar het aantal vandaan komt', en: 'Where the number comes from' }, kind: 'code', codelist: 'count_status' },
        { id: 'note_nl', label: { nl: 'Noot', en: 'Note' }, kind: 'text', locale: 'nl' },
        { id: 'note_en', label: { nl: 'Noot (Engels)', en: 'Note (English)' }, kind: 'text', locale: 'en' },
        { id: 'source', label: { nl: 'Bron', en: 'Source' }, kind: 'source' },
        { id: 'lines', label: { nl: 'Regels', en: 'Lines' }, kind: 'lines' },
      ],
    },
  ],
  footnotes: [
    { id: 'note-1', origin: 'ours', text: { nl: 'De masterproef spreekt zichzelf tegen over hoe de VDAB met de criteria omgaat: volgens regel 1858 tot 1866 krijgt iemand die te zwak is het statuut soms toch, als een werkgever hem wil; volgens regel 3460 tot 3464 krijgt wie geen SINE heeft het statuut minder snel. Beide staan als rijen van vdab_leeway. Volgens regel 1779 tot 1781 mag de VDAB bij de indicering in principe geen rekening houden met de dubbele subsidie.', en: 'The thesis contradicts itself on how the VDAB handles the criteria: lines 1858 to 1866 say that a person who is too weak sometimes gets the status after all if an employer wants them; lines 3460 to 3464 say that people without SINE get the status less readily. Both are rows of vdab_leeway. According to lines 1779 to 1781 the VDAB may in principle not take the double subsidy into account in screening.' } },
    { id: 'note-2', origin: 'ours', text: { nl: 'Zegt een spreker dat er minder geld of minder uren begeleiding zijn, dan staat erbij of de auteur daar bewijs voor vond (regel 2742 tot 2746: geen).', en: 'Where a speaker says there is less money or fewer hours of support, we add whether the author found evidence (lines 2742 to 2746: none).' } },
    { id: 'note-3', origin: 'ours', text: { nl: 'De tekst telt de werkvloerbegeleiders in vzw’s niet; die cel is leeg. Tien min drie min één laat er zes over (onze berekening); de vijf genoemde vzw’s, met in één daarvan een dubbel gesprek, passen daarbij.', en: 'The text does not count the workplace coaches in non-profits; that cell is empty. Ten minus three minus one leaves six (our calculation); the five non-profits named, with a double interview in one of them, fit this.' } },
  ],
});
