import { defineAudit } from '../src/define.ts';

/** Identities between datasets; those within one stand in its dataset.ts. */
export default defineAudit({
  checks: [
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
      id: 'reach-from-table-5',
      kind: 'sum',
      title: { nl: 'Bereik in tabel 7 = begin + instroom in tabel 5', en: 'Reach in table 7 = start + inflow in table 5' },
      over: ['programme'],
      result: { dataset: 'uitstroom-naar-werk', at: { measure: 'reach', time_period: '2011' } },
      operands: [
        { dataset: 'bereik-en-rotatie', at: { measure: 'stock', time_period: '2010-12-31' } },
        { dataset: 'bereik-en-rotatie', at: { measure: 'inflow' } },
      ],
    },
    {
      id: 'outflow-from-table-5',
      kind: 'equal',
      title: { nl: 'Uitstroom van 2011 in tabel 7 en in tabel 5', en: 'Outflow of 2011 in table 7 and in table 5' },
      over: ['programme'],
      result: { dataset: 'uitstroom-naar-werk', at: { measure: 'outflow', time_period: '2011' } },
      operands: [{ dataset: 'bereik-en-rotatie', at: { measure: 'outflow' } }],
    },
    {
      id: 'stock-from-table-7',
      kind: 'difference',
      title: { nl: 'Eind 2010 in tabel 5 = bereik − uitstroom van 2010 in tabel 7', en: 'End of 2010 in table 5 = reach − outflow of 2010 in table 7' },
      over: ['programme'],
      result: { dataset: 'bereik-en-rotatie', at: { measure: 'stock', time_period: '2010-12-31', programme: 'SW|INV|INV_DC|INV_NDC|LDE|AZ' } },
      operands: [
        { dataset: 'uitstroom-naar-werk', at: { measure: 'reach', time_period: '2010', method: 'NEW' } },
        { dataset: 'uitstroom-naar-werk', at: { measure: 'outflow', time_period: '2010', method: 'NEW' } },
      ],
    },
    {
      id: 'no-more-than-heads',
      kind: 'at_most',
      title: { nl: 'Niet meer voltijdsequivalenten dan mensen', en: 'No more full-time equivalents than people' },
      over: ['programme', 'time_period'],
      result: { dataset: 'gesubsidieerde-vte', at: { measure: 'fte', time_period: '2010-12-31|2011-12-31' } },
      operands: [{ dataset: 'bereik-en-rotatie', at: { measure: 'stock' } }],
    },
  ],
  explanations: [
    {
      check: 'langdurig-werkzoekenden.none-and-not-long.tekst-3.2:2:3',
      cause: 'error',
      certainty: 'unsure',
      text: {
        nl: 'Van de 47720 werkzoekenden zonder kansengroepkenmerk zijn er volgens dezelfde paragraaf 4874 meer dan twee jaar werkloos. De rest is 22,6 procent van alle werkzoekenden, niet 19. We vinden geen cijfers in de tekst die 19 opleveren.',
        en: 'Of the 47720 jobseekers with no target-group characteristic, 4874 have been unemployed for more than two years according to the same section. The rest is 22.6 per cent of all jobseekers, not 19. We find no figures in the text that yield 19.',
      },
    },
    {
      check: 'bereik-en-rotatie.stock-from-table-7.tabel-5:4:2',
      cause: 'definition',
      certainty: 'unsure',
      text: {
        nl: 'Uit bereik en uitstroom van 2010 (tabel 7) volgt een ander aantal eind 2010 dan tabel 5 geeft. Voor 2011 sluiten de twee tabellen wel precies aan. De bron zegt niet waarom; wellicht steunen de cijfers van 2010 in tabel 7 op de telling van een jaar eerder en die in tabel 5 op een latere.',
        en: 'Reach and outflow of 2010 (table 7) give another number for the end of 2010 than table 5 does. For 2011 the two tables agree exactly. The source does not say why; perhaps the 2010 figures in table 7 rest on the count of a year earlier and those in table 5 on a later one.',
      },
    },
    {
      check: 'bereik-en-rotatie.stock-from-table-7.tabel-5:6:2',
      cause: 'definition',
      certainty: 'unsure',
      text: {
        nl: 'Uit bereik en uitstroom van 2010 (tabel 7) volgt een ander aantal eind 2010 dan tabel 5 geeft. Voor 2011 sluiten de twee tabellen wel precies aan. De bron zegt niet waarom; wellicht steunen de cijfers van 2010 in tabel 7 op de telling van een jaar eerder en die in tabel 5 op een latere.',
        en: 'Reach and outflow of 2010 (table 7) give another number for the end of 2010 than table 5 does. For 2011 the two tables agree exactly. The source does not say why; perhaps the 2010 figures in table 7 rest on the count of a year earlier and those in table 5 on a later one.',
      },
    },
    {
      check: 'bereik-en-rotatie.stock-from-table-7.tabel-5:7:2',
      cause: 'definition',
      certainty: 'unsure',
      text: {
        nl: 'Uit bereik en uitstroom van 2010 (tabel 7) volgt een ander aantal eind 2010 dan tabel 5 geeft. Voor 2011 sluiten de twee tabellen wel precies aan. De bron zegt niet waarom; wellicht steunen de cijfers van 2010 in tabel 7 op de telling van een jaar eerder en die in tabel 5 op een latere.',
        en: 'Reach and outflow of 2010 (table 7) give another number for the end of 2010 than table 5 does. For 2011 the two tables agree exactly. The source does not say why; perhaps the 2010 figures in table 7 rest on the count of a year earlier and those in table 5 on a later one.',
      },
    },
    {
      check: 'bereik-en-rotatie.stock-from-table-7.tabel-5:8:2',
      cause: 'definition',
      certainty: 'unsure',
      text: {
        nl: 'Uit bereik en uitstroom van 2010 (tabel 7) volgt een ander aantal eind 2010 dan tabel 5 geeft. Voor 2011 sluiten de twee tabellen wel precies aan. De bron zegt niet waarom; wellicht steunen de cijfers van 2010 in tabel 7 op de telling van een jaar eerder en die in tabel 5 op een latere.',
        en: 'Reach and outflow of 2010 (table 7) give another number for the end of 2010 than table 5 does. For 2011 the two tables agree exactly. The source does not say why; perhaps the 2010 figures in table 7 rest on the count of a year earlier and those in table 5 on a later one.',
      },
    },
    {
      check: 'bereik-en-rotatie.stock-from-table-7.tabel-5:9:2',
      cause: 'definition',
      certainty: 'unsure',
      text: {
        nl: 'Uit bereik en uitstroom van 2010 (tabel 7) volgt een ander aantal eind 2010 dan tabel 5 geeft. Voor 2011 sluiten de twee tabellen wel precies aan. De bron zegt niet waarom; wellicht steunen de cijfers van 2010 in tabel 7 op de telling van een jaar eerder en die in tabel 5 op een latere.',
        en: 'Reach and outflow of 2010 (table 7) give another number for the end of 2010 than table 5 does. For 2011 the two tables agree exactly. The source does not say why; perhaps the 2010 figures in table 7 rest on the count of a year earlier and those in table 5 on a later one.',
      },
    },
    {
      check: 'bereik-en-rotatie.stock-from-table-7.tabel-5:11:2',
      cause: 'definition',
      certainty: 'unsure',
      text: {
        nl: 'Uit bereik en uitstroom van 2010 (tabel 7) volgt een ander aantal eind 2010 dan tabel 5 geeft. Voor 2011 sluiten de twee tabellen wel precies aan. De bron zegt niet waarom; wellicht steunen de cijfers van 2010 in tabel 7 op de telling van een jaar eerder en die in tabel 5 op een latere. Bij de arbeidszorg is het gedrukte bereik van 2010 (1513) ook precies het aantal eind 2011 in tabel 5; met 1533 zou de rekening kloppen, maar de percentages van die rij passen bij 1513.',
        en: 'Reach and outflow of 2010 (table 7) give another number for the end of 2010 than table 5 does. For 2011 the two tables agree exactly. The source does not say why; perhaps the 2010 figures in table 7 rest on the count of a year earlier and those in table 5 on a later one. For work care the printed reach of 2010 (1513) is also exactly the stock at the end of 2011 in table 5; with 1533 the sum would be right, but the percentages of that row fit 1513.',
      },
    },
  ],
});
