import { defineSource } from '../../src/define.ts';

export default defineSource({
  id: 'vdab-topic-2006',
  type: 'report',
  title: 'Winst voor iedereen. Duurzame tewerkstelling in de sociale economie',
  authors: [],
  publisher: 'VDAB',
  issued: '2006',
  issuedNote: { nl: 'jaar afgeleid: 2005 is voorbij, en een decreet moet tegen eind 2006 klaar zijn', en: 'year inferred: 2005 is over, and a decree is due by the end of 2006' },
  number: '',
  shortTitle: { nl: 'VDAB-topic 2006', en: 'VDAB topic paper 2006' },
  description: {
    nl: 'Brochure van de Vlaamse arbeidsbemiddelaar VDAB, die ze zelf een topic noemt. Ze beschrijft de werkvormen van de sociale economie rond 2005: wie er mag werken, hoeveel plaatsen er zijn, welke vacatures er kwamen en wat de VDAB doet. Het nawoord is van Fons Leroy, toen administrateur-generaal van de VDAB.',
    en: 'Paper of the Flemish employment service VDAB, which it calls a topic. It describes the work forms of the social economy around 2005: who may work there, how many places there are, which vacancies came in and what the VDAB does. The afterword is by Fons Leroy, then administrator-general of the VDAB.',
  },
  limits: {
    nl: 'Het jaar van uitgave staat niet in onze kopie. We leiden 2006 af uit de tekst: 2005 is voorbij, en een ontwerpdecreet moet tegen eind 2006 klaar zijn. Namen van andere auteurs zijn niet te lezen. De grafieken, kaarten en het schema van de werkvormen ontbreken; alleen de tekst en de tabellen bleven over. Paginanummers lopen door de tekst en zijn niet overal te lezen.',
    en: 'The year of publication is not in our copy. We infer 2006 from the text: 2005 is over, and a draft decree is due by the end of 2006. Names of other authors cannot be read. The charts, maps and the diagram of work forms are missing; only text and tables remain. Page numbers run into the text and cannot be read everywhere.',
  },
  rights: {
    nl: 'De rechten op het document blijven bij de VDAB. Onze kopie bevat geen licentie. We nemen cijfers en feiten over, geen tekst.',
    en: 'The rights in the document remain with the VDAB. Our copy carries no licence. We take over figures and facts, not text.',
  },
  copySha256: '0397f3ba56f51f2cad8748c20879004c4dd83bc4abf27f8500c4211fbfb2c47f',
});
