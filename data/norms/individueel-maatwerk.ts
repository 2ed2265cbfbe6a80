import { defineNorms } from '../../src/define.ts';

/** Rules with a number in them on individual maatwerk, as speakers in the hearing of 2021 gave them. */
export default defineNorms([
  {
    id: 'im-nl-begeleiding',
    text: { nl: 'van één tot ongeveer drie jaar', en: 'from one to about three years' },
    what: { nl: 'Hoe lang begeleiding in Nederland duurt, volgens Groep Maatwerk in 2021', en: 'How long coaching lasts in the Netherlands, according to Groep Maatwerk in 2021' },
    source: 'hoorzitting-2021',
    place: '§3, Stef De Cock (Groep Maatwerk)',
    line: 1202,
    asPublished: 'van één tot ongeveer drie jaar',
  },
]);
