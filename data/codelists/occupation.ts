import { defineCodelist } from '../../src/define.ts';

const one = { nl: 'Zo gedrukt; de bron omschrijft het beroep niet nader.', en: 'As printed; the source does not define the occupation further.' };

/** Occupations asked for in vacancies, harmonised over three tables of the VDAB topic (2006); each table's own label stands in its layout. */
export default defineCodelist({
  id: 'occupation',
  title: { nl: 'Beroep', en: 'Occupation' },
  definedBy: 'vdab-topic-2006',
  codes: [
    { id: '_T', label: { nl: 'Totaal', en: 'Total' } },
    { id: 'LABOURER', label: { nl: 'Handlanger', en: 'Labourer' }, definition: { nl: 'Ongeschoolde arbeiders, zegt de bron; bij de arbeidszorg in kringloopcentra, ateliers en groendiensten.', en: 'Unskilled workers, the source says; in work care in reuse centres, workshops and green services.' } },
    { id: 'GREEN', label: { nl: 'Groen- en landbouwarbeider', en: 'Green and farm worker' }, definition: { nl: 'In de tabel over invoegbedrijven: arbeiders in bosbouw, land- en tuinbouw, tuiniers en tuinaanleggers. De twee andere tabellen leggen de term niet uit.', en: 'In the table on invoeg companies: workers in forestry, farming and horticulture, gardeners and landscapers. The other two tables do not explain the term.' } },
    { id: 'SALES', label: { nl: 'Verkoper, aanvuller, kassier', en: 'Sales assistant, shelf filler, cashier' }, definition: { nl: 'Sociale werkplaatsen: (helper) verkoper, kassier en meer. Invoegbedrijven: winkelverkoper, aanvuller, kassier. Bij de arbeidszorg zit verkoop in “Divers”.', en: 'Social workplaces: (assistant) sales person, cashier and more. Invoeg companies: shop assistant, shelf filler, cashier. For work care sales is in “Divers”.' } },
    { id: 'WAREHOUSE', label: { nl: 'Magazijnarbeider', en: 'Warehouse worker' }, definition: { nl: 'Sociale werkplaatsen: magazijnarbeider en helper. Arbeidszorg: alleen helper. Invoegbedrijven: magazijnarbeider en orderpicker.', en: 'Social workplaces: warehouse worker and assistant. Work care: assistant only. Invoeg companies: warehouse worker and order picker.' } },
    { id: 'CLEANER', label: { nl: 'Schoonmaker', en: 'Cleaner' }, definition: { nl: 'Bij de arbeidszorg zit schoonmaak in “Divers”.', en: 'For work care cleaning is in “Divers”.' } },
    { id: 'DRIVER', label: { nl: 'Chauffeur', en: 'Driver' }, definition: { nl: 'Bij de invoegbedrijven zit chauffeur in “Divers”.', en: 'For invoeg companies driver is in “Divers”.' } },
    { id: 'HANDYMAN', label: { nl: 'Klusjesman, onderhoud van gebouwen', en: 'Handyman, upkeep of buildings' }, definition: { nl: 'Alleen bij de sociale werkplaatsen apart gedrukt; in de twee andere tabellen zit klusjesman in “Divers”.', en: 'Printed apart for social workplaces only; in the other two tables handyman is in “Divers”.' } },
    { id: 'IRONER', label: { nl: 'Strijker', en: 'Ironer' }, definition: one },
    { id: 'KITCHEN', label: { nl: 'Keukenhulp, helper in de zaal', en: 'Kitchen help, waiting assistant' }, definition: { nl: 'Alleen bij de sociale werkplaatsen apart gedrukt; bij de arbeidszorg zit keukenhulp in “Divers”.', en: 'Printed apart for social workplaces only; for work care kitchen help is in “Divers”.' } },
    { id: 'CLERK', label: { nl: 'Bediende', en: 'Clerk' }, definition: { nl: 'Sociale werkplaatsen: administratief en uitvoerend bediende. Arbeidszorg: uitvoerend bediende. Invoegbedrijven: ook receptionist en callcenter.', en: 'Social workplaces: administrative and junior clerk. Work care: junior clerk. Invoeg companies: also receptionist and call centre.' } },
    { id: 'MECHANIC', label: { nl: 'Mecanicien, hersteller, bankwerker', en: 'Mechanic, repairer, fitter' }, definition: { nl: 'Alleen bij de sociale werkplaatsen apart gedrukt. Bij de arbeidszorg zit dit in “Specifieke atelierjobs”, bij de invoegbedrijven zit mecanicien in “Divers”.', en: 'Printed apart for social workplaces only. For work care it is in “Specifieke atelierjobs”, for invoeg companies mechanic is in “Divers”.' } },
    { id: 'WORKSHOP', label: { nl: 'Specifieke atelierjobs', en: 'Specific workshop jobs' }, definition: { nl: 'Alleen bij de arbeidszorg: mecanicien, hersteller, bankwerker, meubel- en kaarsenmaker, hout- en metaalbewerker en meer.', en: 'Work care only: mechanic, repairer, fitter, furniture and candle maker, wood and metal worker and more.' } },
    { id: 'PACKER', label: { nl: 'Inpakker', en: 'Packer' }, definition: one },
    { id: 'BUILDER', label: { nl: 'Bouwarbeider', en: 'Construction worker' }, definition: { nl: 'Alleen bij de invoegbedrijven apart gedrukt: loodgieter, hulpelektricien, metaalbouwer, isoleerder, gevelreiniger en meer. Bij de arbeidszorg zit bouwarbeider in “Divers”.', en: 'Printed apart for invoeg companies only: plumber, assistant electrician, metal constructor, insulator, façade cleaner and more. For work care it is in “Divers”.' } },
    { id: 'PRODUCTION', label: { nl: 'Productiearbeider', en: 'Production worker' }, definition: one },
    { id: 'OTHER', label: { nl: 'Divers', en: 'Other' }, definition: { nl: 'De rest van de tabel. Wat erin zit, verschilt van tabel tot tabel: je kunt de drie niet vergelijken.', en: 'The rest of the table. What is in it differs from table to table: the three cannot be compared.' } },
  ],
});
