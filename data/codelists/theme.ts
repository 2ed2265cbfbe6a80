import { defineCodelist } from '../../src/define.ts';

export default defineCodelist({
  id: 'theme',
  title: { nl: 'Thema', en: 'Theme' },
  definedBy: 'ours',
  codes: [
    { id: 'werk', label: { nl: 'Wie werkt er', en: 'Who is in work' }, definition: { nl: 'Hoeveel mensen werken, en wie minder kans maakt.', en: 'How many people work, and who has a lower chance.' } },
    { id: 'werkzoekenden', label: { nl: 'Werkzoekenden en kansen', en: 'Jobseekers and chances' }, definition: { nl: 'Wie werk zoekt, hoelang al, en met welke kans.', en: 'Who is looking for work, for how long, and with what chance.' } },
    { id: 'programmas', label: { nl: 'Programma’s van de sociale economie', en: 'Programmes of the social economy' }, definition: { nl: 'Hoeveel mensen, plaatsen, organisaties en geld de programma’s omvatten.', en: 'How many people, places, organisations and how much money the programmes comprise.' } },
    { id: 'beleid', label: { nl: 'Beleid en debat', en: 'Policy and debate' }, definition: { nl: 'Wat beslist, gepland of bepleit werd, en door wie.', en: 'What was decided, planned or argued for, and by whom.' } },
    { id: 'doorstroom', label: { nl: 'Uitstroom naar werk', en: 'Outflow to work' }, definition: { nl: 'Wie uit een programma naar een gewone job gaat, en wat daarbij helpt of hindert.', en: 'Who moves from a programme to a regular job, and what helps or hinders.' } },
  ],
});
