/** Words that people look by and the sources do not use, per code. A page is also found by those of the codes it shows. */
import type { Locale, Localised } from '../model/text.ts';

interface Synonyms {
  readonly codelist: string;
  /** Without codes: for every code of the list. */
  readonly codes?: readonly string[];
  readonly words: Localised;
}

const OLDER: Localised = { nl: 'ouderen oudere werknemers 50-plus 50+ vijftigplus boven de 50', en: 'older people older workers over 50 50+' };
const DISABLED: Localised = { nl: 'handicap gehandicapten personen met een beperking', en: 'disabled people handicap' };
const LOW_EDUCATED: Localised = { nl: 'laagopgeleid laagopgeleiden lager opgeleid kortgeschoold laaggeschoold zonder diploma', en: 'low-skilled without a diploma' };
const ORIGIN: Localised = { nl: 'migranten migratieachtergrond migratie-achtergrond allochtonen allochtoon buitenlandse herkomst nieuwkomers', en: 'migrants migration background immigrants' };
const UNEMPLOYED: Localised = { nl: 'werkloos werklozen werkloosheid zonder werk nwwz', en: 'unemployed unemployment out of work' };
const SOCIAL: Localised = { nl: 'sociale werkplaats SW maatwerk maatwerkbedrijf', en: 'social workplace' };
const SHELTERED: Localised = { nl: 'beschutte werkplaats beschermde werkplaats BW maatwerk maatwerkbedrijf', en: 'sheltered workplace' };
const SERVICES: Localised = { nl: 'LDE buurtdiensten nabijheidsdiensten', en: 'local services' };
const WORK_CARE: Localised = { nl: 'arbeidszorg arbeidsmatige activiteiten AMA', en: 'work care' };
const VOUCHERS: Localised = { nl: 'dienstencheque dienstencheques poetshulp', en: 'service vouchers' };
const INSERTION: Localised = { nl: 'invoegbedrijf invoegbedrijven invoegmaatregel', en: 'insertion company' };

const SYNONYMS: readonly Synonyms[] = [
  { codelist: 'group', codes: ['Y_GE50', 'Y_GT50', 'Y_GE55', 'Y50-54', 'Y55-64'], words: OLDER },
  { codelist: 'group', codes: ['Y_LT25', 'Y_LT30'], words: { nl: 'jongeren jeugd', en: 'young people youth' } },
  { codelist: 'group', codes: ['DIS', 'DIS_VDAB', 'DIS_MENTAL', 'DIS_MENTAL_LOW'], words: DISABLED },
  { codelist: 'group', codes: ['EDU_LOW', 'EDU_LOW_VDAB'], words: LOW_EDUCATED },
  { codelist: 'group', codes: ['CIT_NON_EU', 'ORIG_NON_EU', 'BORN_NON_EU27', 'ORIG_FOREIGN', 'ORIG_NON_EUR'], words: ORIGIN },
  { codelist: 'group', codes: ['DUR_LT1', 'DUR_GT1', 'DUR_GT2', 'DUR_GT5'], words: UNEMPLOYED },
  { codelist: 'group', codes: ['KG_ANY', 'KG_NONE', 'KG_NONE_GT2'], words: { nl: 'kwetsbare groepen doelgroep', en: 'vulnerable groups' } },
  { codelist: 'theme', codes: ['werkzoekenden'], words: UNEMPLOYED },
  { codelist: 'theme', codes: ['doorstroom'], words: { nl: 'doorstroom doorstromen reguliere arbeidsmarkt gewone job', en: 'transition to regular work' } },
  { codelist: 'theme', codes: ['werk'], words: { nl: 'tewerkstelling werkgelegenheid aan het werk', en: 'employment' } },
  { codelist: 'programme', codes: ['SW', 'SW_BW', 'MW_LDE'], words: SOCIAL },
  { codelist: 'programme', codes: ['BW', 'SW_BW', 'MW_LDE'], words: SHELTERED },
  { codelist: 'programme', codes: ['LDE', 'MW_LDE'], words: SERVICES },
  { codelist: 'programme', codes: ['AZ'], words: WORK_CARE },
  { codelist: 'programme', codes: ['INV', 'INV_COL', 'INV_NDC'], words: INSERTION },
  { codelist: 'programme', codes: ['INV_DC'], words: VOUCHERS },
  { codelist: 'work_form', codes: ['SW'], words: SOCIAL },
  { codelist: 'work_form', codes: ['BW'], words: SHELTERED },
  { codelist: 'work_form', codes: ['BND'], words: SERVICES },
  { codelist: 'work_form', codes: ['AZ', 'AZ_ALL'], words: WORK_CARE },
  { codelist: 'work_form', codes: ['INV', 'INV_B', 'INV_COM'], words: INSERTION },
  { codelist: 'work_form', codes: ['INV_DC'], words: VOUCHERS },
  { codelist: 'vacancy_kind', words: { nl: 'jobs openstaande vacatures jobaanbod', en: 'jobs openings' } },
];

/** A code with the list it is of. */
export interface CodeRef {
  readonly codelist: string;
  readonly code: string;
}

/** What else a page on these codes should be found by, each line once. */
export function synonymsOf(codes: readonly CodeRef[], locale: Locale): readonly string[] {
  const used = new Set(codes.map(({ codelist, code }) => `${codelist}:${code}`));
  const lists = new Set(codes.map(({ codelist }) => codelist));
  const fits = ({ codelist, codes: own }: Synonyms) => (own === undefined ? lists.has(codelist) : own.some((code) => used.has(`${codelist}:${code}`)));
  return [...new Set(SYNONYMS.filter(fits).map(({ words }) => words[locale]))];
}
