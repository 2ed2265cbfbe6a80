import { defineCodelist } from '../../src/define.ts';

export default defineCodelist({
  id: 'yesno',
  title: { nl: 'Heeft het kenmerk', en: 'Has the characteristic' },
  definedBy: 'ours',
  codes: [
    { id: 'Y', label: { nl: 'ja', en: 'yes' } },
    { id: 'N', label: { nl: 'neen', en: 'no' } },
    { id: '_T', label: { nl: 'totaal', en: 'total' } },
  ],
});
