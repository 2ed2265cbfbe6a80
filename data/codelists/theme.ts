import { defineCodelist } from '../../src/define.ts';

export default defineCodelist({
  id: 'theme',
  title: { nl: 'Thema', en: 'Theme' },
  codes: [
    { id: 'werk', label: { nl: 'Wie werkt er', en: 'Who is in work' } },
    { id: 'werkzoekenden', label: { nl: 'Werkzoekenden en kansen', en: 'Jobseekers and chances' } },
    { id: 'programmas', label: { nl: 'Programma’s van de sociale economie', en: 'Programmes of the social economy' } },
    { id: 'beleid', label: { nl: 'Beleid en debat', en: 'Policy and debate' } },
    { id: 'doorstroom', label: { nl: 'Uitstroom naar werk', en: 'Outflow to work' } },
  ],
});
