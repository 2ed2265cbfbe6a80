import { defineCodelist } from '../../src/define.ts';

const none = { nl: 'De bron omschrijft de groep niet nader.', en: 'The source does not define the group further.' };

/** Groups of people, told apart by one characteristic. Each dataset says of which population. */
export default defineCodelist({
  id: 'group',
  title: { nl: 'Groep', en: 'Group' },
  codes: [
    { id: '_T', label: { nl: 'Totaal', en: 'Total' } },
    { id: 'M', label: { nl: 'Mannen', en: 'Men' }, characteristic: 'SEX' },
    { id: 'F', label: { nl: 'Vrouwen', en: 'Women' }, characteristic: 'SEX' },
    { id: 'EDU_LOW', label: { nl: 'Kort- of laaggeschoold', en: 'Low-educated' }, characteristic: 'EDUCATION', definition: { nl: 'In tabel 2 en 3 “kortgeschoold”, in tabel 1 en 4 “laaggeschoold”. De bron zegt niet welk diploma de grens is, en ook niet of beide hetzelfde zijn.', en: 'Printed “kortgeschoold” in tables 2 and 3, “laaggeschoold” in tables 1 and 4. The source does not say which diploma is the limit, nor whether both are the same.' } },
    { id: 'EDU_MID', label: { nl: 'Middengeschoold', en: 'Medium-educated' }, characteristic: 'EDUCATION', definition: none },
    { id: 'EDU_HIGH', label: { nl: 'Hooggeschoold', en: 'Highly educated' }, characteristic: 'EDUCATION', definition: none },
    { id: 'Y_LT25', label: { nl: 'Jonger dan 25 jaar', en: 'Under 25' }, characteristic: 'AGE' },
    { id: 'Y25-49', label: { nl: '25 tot en met 49 jaar', en: '25 to 49' }, characteristic: 'AGE' },
    { id: 'Y_GE50', label: { nl: 'Vijftigplussers', en: 'Over-fifties' }, characteristic: 'AGE', definition: { nl: 'In tabel 2 “50-plussers”, in tabel 3 “vijftigplus”, in tabel 4 “>49 jaar”. De bron zegt niet of wie precies vijftig is overal meetelt.', en: 'Printed “50-plussers” in table 2, “vijftigplus” in table 3, “>49 jaar” in table 4. The source does not say whether people of exactly fifty count everywhere.' } },
    { id: 'Y50-54', label: { nl: '50 tot en met 54 jaar (zo gedrukt)', en: '50 to 54 (as printed)' }, characteristic: 'AGE', parent: 'Y_GE50' },
    { id: 'Y55-64', label: { nl: '55 tot en met 64 jaar', en: '55 to 64' }, characteristic: 'AGE', parent: 'Y_GE50' },
    { id: 'DIS', label: { nl: 'Met arbeidshandicap', en: 'With a work disability' }, characteristic: 'DISABILITY', definition: none },
    { id: 'DIS_NO', label: { nl: 'Zonder arbeidshandicap', en: 'Without a work disability' }, characteristic: 'DISABILITY' },
    { id: 'CIT_NON_EU', label: { nl: 'Burger van buiten de EU', en: 'Citizen of a non-EU country' }, characteristic: 'ORIGIN' },
    { id: 'BORN_NON_EU27', label: { nl: 'Geboren buiten de EU-27', en: 'Born outside the EU-27' }, characteristic: 'ORIGIN' },
    { id: 'ORIG_FOREIGN', label: { nl: 'Allochtone herkomst', en: 'Of foreign origin' }, characteristic: 'ORIGIN', definition: { nl: 'In de bron ‘allochtonen’, een woord van toen; de bron omschrijft de groep niet nader.', en: 'In the source ‘allochtonen’, a term of its time; the source does not define the group further.' } },
    { id: 'ORIG_EUR', label: { nl: 'Europese herkomst (met Belgen)', en: 'European origin (Belgians included)' }, characteristic: 'ORIGIN' },
    { id: 'ORIG_NON_EUR', label: { nl: 'Niet-Europese herkomst', en: 'Non-European origin' }, characteristic: 'ORIGIN' },
    { id: 'DUR_LT1', label: { nl: 'Minder dan 1 jaar werkloos', en: 'Unemployed for less than 1 year' }, characteristic: 'DURATION' },
    { id: 'DUR_GT1', label: { nl: 'Meer dan 1 jaar werkloos', en: 'Unemployed for more than 1 year' }, characteristic: 'DURATION' },
    { id: 'DUR_GT2', label: { nl: 'Meer dan 2 jaar werkloos', en: 'Unemployed for more than 2 years' }, characteristic: 'DURATION', parent: 'DUR_GT1' },
    { id: 'DUR_GT5', label: { nl: 'Meer dan 5 jaar werkloos', en: 'Unemployed for more than 5 years' }, characteristic: 'DURATION', parent: 'DUR_GT2' },
    { id: 'KG_ANY', label: { nl: 'Minstens één kansengroep', en: 'At least one target group' }, characteristic: 'TARGET', definition: { nl: 'Heeft minstens één van vier kenmerken: allochtone origine, arbeidshandicap, hogere leeftijd, korte scholing.', en: 'Has at least one of four characteristics: foreign origin, work disability, higher age, short schooling.' } },
    { id: 'KG_NONE', label: { nl: 'Geen kansengroep', en: 'No target group' }, characteristic: 'TARGET' },
    { id: 'KG_NONE_GT2', label: { nl: 'Geen kansengroep, wanneer meer dan 2 jaar werkzoekend ook meetelt', en: 'No target group, when more than 2 years of job-seeking counts as one too' }, characteristic: 'TARGET', parent: 'KG_NONE' },
  ],
});
