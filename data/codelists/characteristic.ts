import { defineCodelist } from '../../src/define.ts';

/** What groups are told apart by; the codes of `group` refer to it. */
export default defineCodelist({
  id: 'characteristic',
  title: { nl: 'Kenmerk', en: 'Characteristic' },
  definedBy: 'ours',
  codes: [
    { id: 'SEX', label: { nl: 'Geslacht', en: 'Sex' } },
    { id: 'EDUCATION', label: { nl: 'Onderwijsniveau', en: 'Level of education' } },
    { id: 'AGE', label: { nl: 'Leeftijd', en: 'Age' } },
    { id: 'DISABILITY', label: { nl: 'Arbeidshandicap', en: 'Work disability' } },
    { id: 'ORIGIN', label: { nl: 'Herkomst', en: 'Origin' } },
    { id: 'DURATION', label: { nl: 'Werkloosheidsduur', en: 'Duration of unemployment' } },
    { id: 'TARGET', label: { nl: 'Kansengroep', en: 'Target group' } },
  ],
});
