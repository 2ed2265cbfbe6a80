import { defineCodelist } from '../../src/define.ts';

/** Programmes of the Flemish social economy, with their sub-programmes, as the Beleidsbrief 2012-2013 groups them. */
export default defineCodelist({
  id: 'programme',
  title: { nl: 'Programma', en: 'Programme' },
  codes: [
    { id: 'MW_LDE', label: { nl: 'Totaal maatwerk + LDE', en: 'Total maatwerk + LDE' } },
    { id: 'SW', label: { nl: 'Sociale werkplaatsen', en: 'Social workplaces' } },
    { id: 'BW', label: { nl: 'Beschutte werkplaatsen', en: 'Sheltered workplaces' } },
    { id: 'INV', label: { nl: 'Invoeg', en: 'Invoeg (insertion)' } },
    { id: 'INV_DC', label: { nl: 'Invoeg, dienstencheque', en: 'Invoeg, service vouchers' }, parent: 'INV' },
    { id: 'INV_NDC', label: { nl: 'Invoeg, niet-dienstencheque', en: 'Invoeg, other than service vouchers' }, parent: 'INV' },
    { id: 'INV_COL', label: { nl: 'Collectieve invoeg', en: 'Collective invoeg' }, parent: 'INV' },
    { id: 'LDE', label: { nl: 'Lokale diensteneconomie', en: 'Local services economy' } },
    { id: 'AZ', label: { nl: 'Arbeidszorg', en: 'Work care' } },
  ],
});
