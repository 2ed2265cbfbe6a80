import { defineCodelist } from '../../src/define.ts';

/** Of whom a profile speaks, in the VDAB topic of 2006. */
export default defineCodelist({
  id: 'population',
  title: { nl: 'Van wie', en: 'Of whom' },
  definedBy: 'vdab-topic-2006',
  codes: [
    { id: 'GUIDED', label: { nl: 'Toegeleid naar een job', en: 'Guided to a job' }, definition: { nl: 'Werkzoekenden die de VDAB in de loop van het jaar naar een job in de werkvorm begeleidde.', en: 'Jobseekers whom the VDAB guided to a job in the work form during the year.' } },
    { id: 'POTENTIAL', label: { nl: 'Potentiële doelgroep', en: 'Potential target group' }, definition: { nl: 'Niet-werkende werkzoekenden die volgens meetbare criteria in aanmerking kwamen, gemiddeld over het jaar. Voor de sociale werkplaatsen: laaggeschoold en minstens vijf jaar werkloos. Beperkingen en vaardigheden tellen niet mee, want die staan niet in de administratie. Voor de arbeidszorg bestaat de groep niet.', en: 'Unemployed jobseekers who qualified by measurable criteria, averaged over the year. For social workplaces: low-educated and unemployed for at least five years. Limitations and skills do not count, because they are not in the records. For work care the group does not exist.' } },
    { id: 'EMPLOYED', label: { nl: 'Aan het werk', en: 'At work' }, definition: { nl: 'Mensen die al in de werkvorm werkten, ongeacht wie hen daarheen bracht.', en: 'People who were already working in the work form, whoever brought them there.' } },
  ],
});
