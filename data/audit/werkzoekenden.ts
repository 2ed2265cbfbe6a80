import { defineAudit } from '../../src/define.ts';

/** Jobseekers in tables 2 and 3 of the Beleidsbrief 2012-2013, and in the prose around them. */
export default defineAudit({
  checks: [
    {
      id: 'any-by-inclusion-exclusion',
      kind: 'inclusion_exclusion',
      title: { nl: 'Minstens één kansengroep: de vier groepen van tabel 2, zonder dubbeltelling volgens tabel 3', en: 'At least one target group: the four groups of table 2, without double counting by table 3' },
      result: { dataset: 'kansengroepcombinaties', at: { measure: 'persons_any' } },
      operands: [
        { dataset: 'werkzoekenden-kansengroepen', at: { measure: 'jobseekers', group: 'ORIG_FOREIGN', time_period: '2012-06' } },
        { dataset: 'werkzoekenden-kansengroepen', at: { measure: 'jobseekers', group: 'DIS', time_period: '2012-06' } },
        { dataset: 'werkzoekenden-kansengroepen', at: { measure: 'jobseekers', group: 'Y_GE50', time_period: '2012-06' } },
        { dataset: 'werkzoekenden-kansengroepen', at: { measure: 'jobseekers', group: 'EDU_LOW', time_period: '2012-06' } },
        { dataset: 'kansengroepcombinaties', at: { measure: 'persons', foreign_origin: 'Y', work_disability: 'Y', aged_50_plus: 'Y|N', low_educated: 'Y|N' } },
        { dataset: 'kansengroepcombinaties', at: { measure: 'persons', foreign_origin: 'Y', work_disability: 'Y|N', aged_50_plus: 'Y', low_educated: 'Y|N' } },
        { dataset: 'kansengroepcombinaties', at: { measure: 'persons', foreign_origin: 'Y', work_disability: 'Y|N', aged_50_plus: 'Y|N', low_educated: 'Y' } },
        { dataset: 'kansengroepcombinaties', at: { measure: 'persons', foreign_origin: 'Y|N', work_disability: 'Y', aged_50_plus: 'Y', low_educated: 'Y|N' } },
        { dataset: 'kansengroepcombinaties', at: { measure: 'persons', foreign_origin: 'Y|N', work_disability: 'Y', aged_50_plus: 'Y|N', low_educated: 'Y' } },
        { dataset: 'kansengroepcombinaties', at: { measure: 'persons', foreign_origin: 'Y|N', work_disability: 'Y|N', aged_50_plus: 'Y', low_educated: 'Y' } },
        { dataset: 'kansengroepcombinaties', at: { measure: 'persons', foreign_origin: 'Y', work_disability: 'Y', aged_50_plus: 'Y', low_educated: 'Y|N' } },
        { dataset: 'kansengroepcombinaties', at: { measure: 'persons', foreign_origin: 'Y', work_disability: 'Y', aged_50_plus: 'Y|N', low_educated: 'Y' } },
        { dataset: 'kansengroepcombinaties', at: { measure: 'persons', foreign_origin: 'Y', work_disability: 'Y|N', aged_50_plus: 'Y', low_educated: 'Y' } },
        { dataset: 'kansengroepcombinaties', at: { measure: 'persons', foreign_origin: 'Y|N', work_disability: 'Y', aged_50_plus: 'Y', low_educated: 'Y' } },
        { dataset: 'kansengroepcombinaties', at: { measure: 'persons', foreign_origin: 'Y', work_disability: 'Y', aged_50_plus: 'Y', low_educated: 'Y' } },
      ],
    },
    {
      id: 'margin-of-table-3',
      kind: 'sum',
      title: { nl: 'Tabel 2 tegenover tabel 3: allochtonen', en: 'Table 2 against table 3: people of foreign origin' },
      result: { dataset: 'werkzoekenden-kansengroepen', at: { measure: 'jobseekers', group: 'ORIG_FOREIGN', time_period: '2012-06' } },
      operands: [{ dataset: 'kansengroepcombinaties', at: { measure: 'persons', foreign_origin: 'Y', work_disability: 'Y|N', aged_50_plus: 'Y|N', low_educated: 'Y|N' } }],
    },
    {
      id: 'margin-of-table-3',
      kind: 'sum',
      title: { nl: 'Tabel 2 tegenover tabel 3: arbeidsgehandicapten', en: 'Table 2 against table 3: people with a work disability' },
      result: { dataset: 'werkzoekenden-kansengroepen', at: { measure: 'jobseekers', group: 'DIS', time_period: '2012-06' } },
      operands: [{ dataset: 'kansengroepcombinaties', at: { measure: 'persons', foreign_origin: 'Y|N', work_disability: 'Y', aged_50_plus: 'Y|N', low_educated: 'Y|N' } }],
    },
    {
      id: 'margin-of-table-3',
      kind: 'sum',
      title: { nl: 'Tabel 2 tegenover tabel 3: vijftigplussers', en: 'Table 2 against table 3: over-fifties' },
      result: { dataset: 'werkzoekenden-kansengroepen', at: { measure: 'jobseekers', group: 'Y_GE50', time_period: '2012-06' } },
      operands: [{ dataset: 'kansengroepcombinaties', at: { measure: 'persons', foreign_origin: 'Y|N', work_disability: 'Y|N', aged_50_plus: 'Y', low_educated: 'Y|N' } }],
    },
    {
      id: 'margin-of-table-3',
      kind: 'sum',
      title: { nl: 'Tabel 2 tegenover tabel 3: kortgeschoolden', en: 'Table 2 against table 3: low-educated people' },
      result: { dataset: 'werkzoekenden-kansengroepen', at: { measure: 'jobseekers', group: 'EDU_LOW', time_period: '2012-06' } },
      operands: [{ dataset: 'kansengroepcombinaties', at: { measure: 'persons', foreign_origin: 'Y|N', work_disability: 'Y|N', aged_50_plus: 'Y|N', low_educated: 'Y' } }],
    },
    {
      id: 'share-of-group',
      kind: 'share',
      title: { nl: 'Aandeel meer dan twee jaar werkloos: alle werkzoekenden', en: 'Share unemployed for more than two years: all jobseekers' },
      result: { dataset: 'langdurig-werkzoekenden', at: { measure: 'share', group: '_T', duration: 'GT2' } },
      operands: [
        { dataset: 'langdurig-werkzoekenden', at: { measure: 'persons', group: '_T', duration: 'GT2' } },
        { dataset: 'kansengroepcombinaties', at: { measure: 'persons', foreign_origin: '_T' } },
      ],
    },
    {
      id: 'share-of-group',
      kind: 'share',
      title: { nl: 'Aandeel meer dan twee jaar werkloos: wie tot een kansengroep hoort', en: 'Share unemployed for more than two years: those in a target group' },
      result: { dataset: 'langdurig-werkzoekenden', at: { measure: 'share', group: 'KG_ANY', duration: 'GT2' } },
      operands: [
        { dataset: 'langdurig-werkzoekenden', at: { measure: 'persons', group: 'KG_ANY', duration: 'GT2' } },
        { dataset: 'kansengroepcombinaties', at: { measure: 'persons_any' } },
      ],
    },
    {
      id: 'share-of-group',
      kind: 'share',
      title: { nl: 'Aandeel meer dan twee jaar werkloos: wie tot geen kansengroep hoort', en: 'Share unemployed for more than two years: those in no target group' },
      result: { dataset: 'langdurig-werkzoekenden', at: { measure: 'share', group: 'KG_NONE', duration: 'GT2' } },
      operands: [
        { dataset: 'langdurig-werkzoekenden', at: { measure: 'persons', group: 'KG_NONE', duration: 'GT2' } },
        { dataset: 'kansengroepcombinaties', at: { measure: 'persons', foreign_origin: 'N', work_disability: 'N', aged_50_plus: 'N', low_educated: 'N' } },
      ],
    },
    {
      id: 'share-of-group',
      kind: 'share',
      title: { nl: 'Aandeel meer dan twee jaar werkloos: allochtonen', en: 'Share unemployed for more than two years: people of foreign origin' },
      result: { dataset: 'langdurig-werkzoekenden', at: { measure: 'share', group: 'ORIG_FOREIGN', duration: 'GT2' } },
      operands: [
        { dataset: 'langdurig-werkzoekenden', at: { measure: 'persons', group: 'ORIG_FOREIGN', duration: 'GT2' } },
        { dataset: 'werkzoekenden-kansengroepen', at: { measure: 'jobseekers', group: 'ORIG_FOREIGN', time_period: '2012-06' } },
      ],
    },
    {
      id: 'share-of-group',
      kind: 'share',
      title: { nl: 'Aandeel meer dan twee jaar werkloos: kortgeschoolden', en: 'Share unemployed for more than two years: low-educated people' },
      result: { dataset: 'langdurig-werkzoekenden', at: { measure: 'share', group: 'EDU_LOW', duration: 'GT2' } },
      operands: [
        { dataset: 'langdurig-werkzoekenden', at: { measure: 'persons', group: 'EDU_LOW', duration: 'GT2' } },
        { dataset: 'werkzoekenden-kansengroepen', at: { measure: 'jobseekers', group: 'EDU_LOW', time_period: '2012-06' } },
      ],
    },
    {
      id: 'share-of-group',
      kind: 'share',
      title: { nl: 'Aandeel meer dan twee jaar werkloos: arbeidsgehandicapten', en: 'Share unemployed for more than two years: people with a work disability' },
      result: { dataset: 'langdurig-werkzoekenden', at: { measure: 'share', group: 'DIS', duration: 'GT2' } },
      operands: [
        { dataset: 'langdurig-werkzoekenden', at: { measure: 'persons', group: 'DIS', duration: 'GT2' } },
        { dataset: 'werkzoekenden-kansengroepen', at: { measure: 'jobseekers', group: 'DIS', time_period: '2012-06' } },
      ],
    },
    {
      id: 'share-of-group',
      kind: 'share',
      title: { nl: 'Aandeel meer dan twee jaar werkloos: vijftigplussers', en: 'Share unemployed for more than two years: over-fifties' },
      result: { dataset: 'langdurig-werkzoekenden', at: { measure: 'share', group: 'Y_GE50', duration: 'GT2' } },
      operands: [
        { dataset: 'langdurig-werkzoekenden', at: { measure: 'persons', group: 'Y_GE50', duration: 'GT2' } },
        { dataset: 'werkzoekenden-kansengroepen', at: { measure: 'jobseekers', group: 'Y_GE50', time_period: '2012-06' } },
      ],
    },
    {
      id: 'none-and-not-long',
      kind: 'remaining_share',
      title: { nl: 'Wie tot geen kansengroep hoort en niet langer dan twee jaar zoekt', en: 'Those in no target group and not looking for more than two years' },
      result: { dataset: 'langdurig-werkzoekenden', at: { measure: 'share_of_all', group: 'KG_NONE_GT2' } },
      operands: [
        { dataset: 'kansengroepcombinaties', at: { measure: 'persons', foreign_origin: 'N', work_disability: 'N', aged_50_plus: 'N', low_educated: 'N' } },
        { dataset: 'langdurig-werkzoekenden', at: { measure: 'persons', group: 'KG_NONE', duration: 'GT2' } },
        { dataset: 'kansengroepcombinaties', at: { measure: 'persons', foreign_origin: '_T' } },
      ],
    },
    {
      id: 'formal-group-within-long-term',
      kind: 'at_most',
      title: { nl: 'Kortgeschoold en minstens vijf jaar werkzoekend: niet meer dan alle kortgeschoolden van meer dan twee jaar', en: 'Low-educated and five years or more: no more than all low-educated of more than two years' },
      result: { dataset: 'doelgroepomvang', at: { measure: 'persons', population: 'SW_FORMAL' } },
      operands: [{ dataset: 'langdurig-werkzoekenden', at: { measure: 'persons', group: 'EDU_LOW', duration: 'GT2' } }],
    },
    {
      id: 'formal-group-within-long-term',
      kind: 'at_most',
      title: { nl: 'Kortgeschoold, arbeidsgehandicapt en minstens vijf jaar werkzoekend: niet meer dan alle arbeidsgehandicapten van meer dan twee jaar', en: 'Low-educated, disabled and five years or more: no more than all disabled of more than two years' },
      result: { dataset: 'doelgroepomvang', at: { measure: 'persons', population: 'SW_FORMAL_DIS' } },
      operands: [{ dataset: 'langdurig-werkzoekenden', at: { measure: 'persons', group: 'DIS', duration: 'GT2' } }],
    },
  ],
  explanations: [
    {
      checks: ['langdurig-werkzoekenden.none-and-not-long.tekst-3.2:2:3'],
      cause: 'error',
      certainty: 'unsure',
      how: 'unknown',
      text: {
        nl: 'Van de {kansengroepcombinaties/tabel-3:17:5} werkzoekenden zonder kansengroepkenmerk zijn er volgens dezelfde paragraaf {tekst-3.2:8:3} meer dan twee jaar werkloos. De rest is afgerond {=tekst-3.2:2:3} procent van alle werkzoekenden, niet {tekst-3.2:2:3} procent. We vinden geen cijfers in de tekst die dat opleveren.',
        en: 'Of the {kansengroepcombinaties/tabel-3:17:5} jobseekers with no target-group characteristic, {tekst-3.2:8:3} have been unemployed for more than two years according to the same section. The rest is, rounded, {=tekst-3.2:2:3} per cent of all jobseekers, not {tekst-3.2:2:3} per cent. We find no figures in the text that yield it.',
      },
    },
  ],
});
