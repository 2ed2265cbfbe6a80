import { defineCodelist } from '../../src/define.ts';

export default defineCodelist({
  id: 'employer_type',
  title: { nl: 'Soort werkgever', en: 'Kind of employer' },
  definedBy: 'masterproef-lde-2017',
  codes: [
    { id: 'all_employers', label: { nl: 'alle werkgevers', en: 'all employers' }, definition: { nl: 'Totaal van de rol.', en: 'Total of the role.' } },
    { id: 'vdab', label: { nl: 'VDAB', en: 'VDAB' }, definition: { nl: 'De Vlaamse dienst voor arbeidsbemiddeling.', en: 'The Flemish employment service.' } },
    { id: 'ocmw', label: { nl: 'OCMW', en: 'public social welfare centre' }, definition: { nl: 'De leerwerkplekken (in de tekst: OTC) van het OCMW van Gent.', en: 'The training workplaces (OTC in the text) of the public social welfare centre of Ghent.' } },
    { id: 'city', label: { nl: 'stad', en: 'city' }, definition: { nl: 'Stad Gent.', en: 'City of Ghent.' } },
    { id: 'nonprofit', label: { nl: 'vzw', en: 'non-profit organisation' }, definition: { nl: 'Vereniging zonder winstoogmerk.', en: 'Non-profit association.' } },
  ],
});
