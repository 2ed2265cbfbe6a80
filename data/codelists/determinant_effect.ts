import { defineCodelist } from '../../src/define.ts';

export default defineCodelist({
  id: 'determinant_effect',
  title: { nl: 'Richting', en: 'Effect' },
  definedBy: 'ours',
  codes: [
    { id: 'hindering', label: { nl: 'belemmert', en: 'hindering' }, definition: { nl: 'Houdt doorstroom tegen, zoals de spreker de situatie beschrijft. Ook: wat helpt, ontbreekt.', en: 'Holds outflow back in the situation as described. Also: what helps is missing.' } },
    { id: 'facilitating', label: { nl: 'helpt', en: 'facilitating' }, definition: { nl: 'Helpt doorstroom, of zou dat doen.', en: 'Helps outflow, or would do so.' } },
    { id: 'both', label: { nl: 'beide', en: 'both' }, definition: { nl: 'Helpt en belemmert volgens dezelfde spreker.', en: 'Helps and hinders according to the same speaker.' } },
  ],
});
