import { defineCodelist } from '../../src/define.ts';

export default defineCodelist({
  id: 'determinant_speaker',
  title: { nl: 'Wie het zegt', en: 'Who said so' },
  definedBy: 'masterproef-lde-2017',
  codes: [
    { id: 'workplace_coach', label: { nl: 'werkvloerbegeleider', en: 'workplace coach' }, definition: { nl: 'Arbeidscoach of technisch instructeur die met doelgroepwerknemers werkt.', en: 'Job coach or technical instructor who works with target-group workers.' } },
    { id: 'vdab_staff', label: { nl: 'VDAB-medewerker', en: 'VDAB staff' }, definition: { nl: 'Medewerker van de VDAB, ongeacht de functie.', en: 'Member of VDAB staff, whatever the function.' } },
    { id: 'management', label: { nl: 'managementfunctie', en: 'management' }, definition: { nl: 'Iemand die coördineert en niet rechtstreeks met doelgroepwerknemers werkt.', en: 'Someone who coordinates and does not work directly with target-group workers.' } },
    { id: 'respondents', label: { nl: 'respondenten', en: 'respondents' }, definition: { nl: 'De tekst zegt niet welke rol, of noemt er meer dan een.', en: 'The text does not say which role, or names more than one.' } },
    { id: 'author', label: { nl: 'de auteur', en: 'the author' }, definition: { nl: 'Een vaststelling of besluit van de auteur zelf.', en: 'A finding or conclusion of the author herself.' } },
  ],
});
