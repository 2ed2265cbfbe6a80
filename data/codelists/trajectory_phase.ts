import { defineCodelist } from '../../src/define.ts';

export default defineCodelist({
  id: 'trajectory_phase',
  title: { nl: 'Fase', en: 'Phase' },
  definedBy: 'masterproef-lde-2017',
  codes: [
    { id: 'inflow', label: { nl: 'instroom', en: 'inflow' }, definition: { nl: 'De aanwerving: screening door de VDAB en instap in de lokale diensteneconomie.', en: 'Hiring: screening by the VDAB and entry into the local services economy.' } },
    { id: 'trajectory', label: { nl: 'traject', en: 'trajectory' }, definition: { nl: 'De tijd dat iemand in de lokale diensteneconomie werkt: in het decreet vijf jaar.', en: 'The time a person works in the local services economy: five years in the decree.' } },
    { id: 'transition', label: { nl: 'doorstroom', en: 'transition' }, definition: { nl: 'De overstap naar een gewone job.', en: 'The move to a regular job.' } },
    { id: 'all_phases', label: { nl: 'alle fasen', en: 'all phases' }, definition: { nl: 'Logica’s achter het hele traject; de masterproef bespreekt ze in haar besluit.', en: 'Logics behind the whole trajectory; the thesis discusses them in its conclusion.' } },
  ],
});
