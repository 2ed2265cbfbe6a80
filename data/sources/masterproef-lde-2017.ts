import { defineSource } from '../../src/define.ts';

export default defineSource({
  id: 'masterproef-lde-2017',
  type: 'thesis',
  title:
    'De lokale diensteneconomie en de activeringslogica: Een onderzoek naar de determinanten van de doorstroom van doelgroepwerknemers naar de reguliere economie',
  authors: ['Daphné Crombez'],
  publisher: 'Universiteit Gent',
  issued: '2017',
  number: '',
  shortTitle: { nl: 'Masterproef lokale diensteneconomie', en: 'Master’s thesis on the local services economy' },
  description: {
    nl: 'Masterproef sociaal werk, academiejaar 2016-2017. Ze vat het decreet over de lokale diensteneconomie en zijn uitvoeringsbesluit samen, en gaat na wat doorstroom naar een gewone job helpt of hindert. Basis: interviews met zestien mensen in Gent, onder wie werkvloerbegeleiders en medewerkers van de VDAB.',
    en: 'Master’s thesis in social work, academic year 2016-2017. It summarises the decree on the local services economy and its implementing order, and examines what helps or hinders the move to a regular job. Based on interviews with sixteen people in Ghent, among them workplace coaches and staff of the VDAB.',
  },
  limits: {
    nl: 'Het titelblad ontbreekt; titel, auteur, opleiding en academiejaar staan in het abstract. De naam van de universiteit staat niet in de bladzijden die wij hebben, maar kregen we bij het document. Zestien gesprekken in één stad zijn geen meting voor heel Vlaanderen. Paginanummers zijn bijna nergens te lezen.',
    en: 'The title page is missing; title, author, programme and academic year are in the abstract. The name of the university is not in the pages we have, but came with the document. Sixteen interviews in one city do not measure Flanders as a whole. Page numbers can hardly be read anywhere.',
  },
  rights: {
    nl: 'De rechten op de masterproef blijven bij de auteur. Onze kopie bevat geen licentie. We nemen cijfers en feiten over, geen tekst.',
    en: 'The rights in the thesis remain with its author. Our copy carries no licence. We take over figures and facts, not text.',
  },
  copySha256: 'acac050d05b061ca66260fc402ea7cd4b1bfb0ebf1b97a8ea36d36539c2bbd43',
});
