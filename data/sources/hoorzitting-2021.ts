import { defineSource } from '../../src/define.ts';

export default defineSource({
  id: 'hoorzitting-2021',
  type: 'report',
  title: 'Hoorzitting over maatwerk bij individuele inschakeling',
  authors: ['Loes Vandromme'],
  publisher: 'Vlaams Parlement',
  issued: '2021-09-23',
  issuedNote: { nl: 'dag van de hoorzitting; wanneer het verslag verscheen, is niet te lezen', en: 'day of the hearing; when the report was published cannot be read' },
  number: '',
  shortTitle: { nl: 'Hoorzitting van 23 september 2021', en: 'Hearing of 23 September 2021' },
  description: {
    nl: 'Verslag van een hoorzitting in de Commissie voor Economie, Werk, Sociale Economie, Wetenschap en Innovatie van het Vlaams Parlement. De Vereniging van Vlaamse Steden en Gemeenten, Groep Maatwerk, de Koepel Lokale Diensteneconomie en HERWIN geven hun mening over het voorontwerp van decreet; commissieleden stellen vragen. Voorzitter is Robrecht Bothuyne, verslaggever Loes Vandromme.',
    en: 'Report of a hearing in the committee for Economy, Work, Social Economy, Science and Innovation of the Flemish Parliament. The association of Flemish cities and municipalities (VVSG), Groep Maatwerk, the umbrella of the local services economy and HERWIN comment on the preliminary draft decree; members ask questions. Robrecht Bothuyne chairs, Loes Vandromme is rapporteur.',
  },
  limits: {
    nl: 'Het titelblad en het stuknummer ontbreken in onze kopie; de titel leiden we af uit de eerste zin. De datum is die van de hoorzitting: wanneer het verslag is gepubliceerd, is niet te lezen. Paginanummers zijn niet te lezen. Cijfers die sprekers noemen, staan er meestal zonder bron.',
    en: 'The title page and document number are missing from our copy; we infer the title from the first sentence. The date is that of the hearing: when the report was published cannot be read. Page numbers cannot be read. Figures quoted by speakers mostly come without a source.',
  },
  rights: {
    nl: 'De rechten op het verslag blijven bij het Vlaams Parlement. Onze kopie bevat geen licentie. We nemen cijfers en feiten over, geen tekst.',
    en: 'The rights in the report remain with the Flemish Parliament. Our copy carries no licence. We take over figures and facts, not text.',
  },
  copySha256: '8597e2f6c06e5bfcb7a09cd88d6954a2256cf16dfe712811859e6ea6dafa8573',
});
