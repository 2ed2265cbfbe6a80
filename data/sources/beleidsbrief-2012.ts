import { defineSource } from '../../src/define.ts';

export default defineSource({
  id: 'beleidsbrief-2012',
  type: 'report',
  title: 'Beleidsbrief Sociale Economie 2012-2013',
  authors: [],
  publisher: 'Vlaams Parlement',
  issued: '2012',
  issuedNote: { nl: 'jaar afgeleid: de laatste cijfers zijn van juli 2012, en er zijn plannen voor eind 2012', en: 'year inferred: the latest figures are of July 2012, and there are plans for the end of 2012' },
  number: 'Stuk 1782 (2012-2013) – Nr. 1',
  shortTitle: { nl: 'Beleidsbrief Sociale Economie 2012-2013', en: 'Policy letter Social Economy 2012-2013' },
  description: {
    nl: 'Beleidsbrief waarin de minister die voor sociale economie bevoegd is het Vlaams Parlement zegt wat er in het voorbije jaar gebeurde en wat er in 2013 komt. Hoofdstuk 3 bevat zeven tabellen: over werk en werkloosheid van kansengroepen, en over instroom, uitstroom en omvang van de programma’s. Hoofdstuk 4 beschrijft het beleid per doelstelling, met de budgetten voor 2013.',
    en: 'Policy letter in which the minister responsible for the social economy tells the Flemish Parliament what happened in the past year and what is planned for 2013. Chapter 3 holds seven tables: on work and unemployment of target groups, and on inflow, outflow and size of the programmes. Chapter 4 describes the policy per objective, with the budgets for 2013.',
  },
  limits: {
    nl: 'Onze kopie is de tekst van het document, zonder titelblad en zonder opmaak. De titel leiden we af uit de tekst; de naam van de minister en de dag van indiening zijn er niet in te lezen. Het jaar 2012 leiden we af uit de laatste cijfers (juli 2012) en uit plannen voor eind 2012. Paginanummers staan er maar hier en daar in. De tekst van tabel 5 staat onder die van tabel 6.',
    en: 'Our copy is the text of the document, without title page and layout. We infer the title from the text; the minister’s name and the day of submission cannot be read in it. The year 2012 is inferred from the latest figures (July 2012) and from plans for the end of 2012. Page numbers appear only here and there. The body of table 5 stands below that of table 6.',
  },
  rights: {
    nl: 'De rechten op het document blijven bij de auteur en de uitgever. Onze kopie bevat geen licentie. We nemen cijfers en feiten over, geen tekst.',
    en: 'The rights in the document remain with its author and publisher. Our copy carries no licence. We take over figures and facts, not text.',
  },
  copySha256: '044574f09601433557d3322817abd696fbff0bd7042bbd51abadb1879b264ce6',
});
