import { defineCodelist } from '../../src/define.ts';

const one = { nl: 'Zo gedrukt; de bron omschrijft de soort niet nader.', en: 'As printed; the source does not define the kind further.' };

/** Kinds of companies by activity, harmonised over three tables of the VDAB topic (2006); each table's own label stands in its layout. */
export default defineCodelist({
  id: 'vacancy_kind',
  title: { nl: 'Soort bedrijf', en: 'Kind of company' },
  definedBy: 'vdab-topic-2006',
  codes: [
    { id: '_T', label: { nl: 'Totaal', en: 'Total' } },
    { id: 'RECYCLE', label: { nl: 'Kringloopcentra', en: 'Reuse centres' }, definition: one },
    { id: 'NATURE', label: { nl: 'Natuur en groen', en: 'Nature and green areas' }, definition: { nl: 'Sociale werkplaatsen: natuurbeheer en bioteelt. Arbeidszorg: natuurbehoud en bioteelt. Invoegbedrijven: natuurbehoud, onderhoud van parken en meer; bioteelt staat daar niet bij.', en: 'Social workplaces: nature management and organic farming. Work care: nature conservation and organic farming. Invoeg companies: nature conservation, upkeep of parks and more; organic farming is not named there.' } },
    { id: 'BUILD', label: { nl: 'Bouw en onderhoud van gebouwen', en: 'Building and upkeep of buildings' }, definition: { nl: 'Bij sociale werkplaatsen en arbeidszorg met klussen erbij; bij invoegbedrijven staat dat er niet.', en: 'With odd jobs in social workplaces and work care; not named for invoeg companies.' } },
    { id: 'WORKSHOP', label: { nl: 'Ateliers', en: 'Workshops' }, definition: { nl: 'Alleen in de tabel over arbeidszorg: fietsen, strijken, hout, metaal en meer.', en: 'Only in the table on work care: bicycles, ironing, wood, metal and more.' } },
    { id: 'IRONING', label: { nl: 'Strijkateliers', en: 'Ironing workshops' }, parent: 'WORKSHOP', definition: { nl: 'Alleen bij de sociale werkplaatsen apart gedrukt; bij de arbeidszorg zitten ze in “Ateliers”.', en: 'Printed apart for social workplaces only; for work care they are in “Ateliers”.' } },
    { id: 'CLEANING', label: { nl: 'Schoonmaak', en: 'Cleaning' }, definition: { nl: 'Alleen bij de sociale werkplaatsen apart gedrukt; bij de arbeidszorg zit schoonmaak in “Divers”.', en: 'Printed apart for social workplaces only; for work care cleaning is in “Divers”.' } },
    { id: 'HORECA', label: { nl: 'Horeca', en: 'Hotels and catering' }, definition: { nl: 'Alleen bij de sociale werkplaatsen apart gedrukt; bij de arbeidszorg zit horeca in “Divers”.', en: 'Printed apart for social workplaces only; for work care it is in “Divers”.' } },
    { id: 'HOUSEHOLD', label: { nl: 'Huishoudhulp', en: 'Household help' }, definition: one },
    { id: 'LOGISTICS', label: { nl: 'Logistiek', en: 'Logistics' }, definition: one },
    { id: 'RECYCLING', label: { nl: 'Recyclage en verpakking', en: 'Recycling and packaging' }, definition: one },
    { id: 'FOOD', label: { nl: 'Voeding', en: 'Food' }, definition: one },
    { id: 'OTHER', label: { nl: 'Divers', en: 'Other' }, definition: { nl: 'De rest van de tabel. Wat erin zit, verschilt van tabel tot tabel: je kunt de drie niet vergelijken.', en: 'The rest of the table. What is in it differs from table to table: the three cannot be compared.' } },
  ],
});
