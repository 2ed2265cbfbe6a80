import { defineCodelist } from '../../src/define.ts';

/** Why a workplace uses a management tool, in the words of the CSI survey. */
export default defineCodelist({
  id: 'tool_reason',
  title: { nl: 'Reden', en: 'Reason' },
  definedBy: 'csi-maatwerkdecreet',
  codes: [
    { id: 'GOVERNMENT', label: { nl: 'De overheid verwacht het', en: 'The government expects it' } },
    { id: 'PEERS', label: { nl: 'Gelijksoortige organisaties in de sector doen het ook', en: 'Similar organisations in the sector do it too' } },
    { id: 'NORM', label: { nl: 'Overtuigd dat het zo hoort voor zulke organisaties', en: 'Convinced that it is the right thing for such organisations' } },
  ],
});
