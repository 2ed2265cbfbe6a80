import { defineCodelist } from '../../src/define.ts';

/** How long people have been looking for work, for datasets that cross it with groups. */
export default defineCodelist({
  id: 'duration',
  title: { nl: 'Werkloosheidsduur', en: 'Duration of unemployment' },
  definedBy: 'ours',
  codes: [
    { id: '_T', label: { nl: 'alle duren', en: 'all durations' } },
    { id: 'GT2', label: { nl: 'meer dan 2 jaar', en: 'more than 2 years' } },
    { id: 'GT5', label: { nl: 'meer dan 5 jaar', en: 'more than 5 years' }, parent: 'GT2' },
  ],
});
