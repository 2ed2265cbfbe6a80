/** What the directions of each chart are called, as its sound says them. */
import { expect, test } from 'vitest';
import { datasets, getCodelist, getObservations } from '../../src/catalog.ts';
import { chartData } from '../../src/charts/data.ts';
import { DEFAULT, type ChartState } from '../../src/charts/state.ts';
import { viewOf } from '../../src/charts/views.ts';
import { axesFor, soundOf } from '../../src/client/chart-sound.ts';
import type { Locale } from '../../src/model/text.ts';

function heard(id: string, locale: Locale, state: ChartState = DEFAULT): readonly string[] {
  const dataset = datasets.find((one) => one.id === id)!;
  const { spec, axes } = viewOf(chartData(dataset, getObservations(id), { locale, codelist: getCodelist, reading: '', places: [] }), state);
  const { x, y } = axesFor(soundOf(spec, locale), axes, locale);
  return [x.label, y.label];
}

test('every chart names its dimension and its measure, with the unit', () => {
  const named = datasets.map(({ id }) => `${id}: ${heard(id, 'nl').join(' | ')}`);
  expect(named).toMatchInlineSnapshot(`
    [
      "werkzaamheidsgraad: Periode | Werkzaamheidsgraad, in %",
      "werkzoekenden-kansengroepen: Periode | Werkzoekenden (NWWZ), in personen",
      "langdurig-werkzoekenden: Groep en periode | Aandeel, in %",
      "kansengroepcombinaties: Combinatie van kenmerken | Werkzoekenden, in personen",
      "kans-op-werk: Periode | Kans op werk, in %",
      "doelgroepomvang: Groep en periode | Werkzoekenden, in personen",
      "bereik-en-rotatie: Stap | Aantal op 31 december, instroom en uitstroom, in personen",
      "gesubsidieerde-vte: Periode | Gesubsidieerde VTE, in voltijdsequivalenten",
      "uitstroom-naar-werk: Periode en meetmethode | Naar werk, % van het bereik (C/A), in %",
      "groeipad: Programma, soort cijfer en periode | Voorzien, toegekend en gevraagd, in voltijdsequivalenten",
      "budgetten: Bestemming en periode | Krediet van een programma, in euro",
      "managementtools: Reden | Verband, in coëfficiënt",
      "hoorzitting-2021: Waarover en genoemd door | Werkzaamheidsgraad, in %",
      "omvang-sociale-economie: Definitie en periode | Plaatsen en mensen",
      "werkvormen-2005: Werkvorm en periode | Voltijdsequivalenten",
      "tewerkstelling-2005: Erkenning | Voltijdsequivalenten",
      "vacatures-naar-soort: Werkvorm | Aandeel, in %",
      "vacatures-naar-beroep: Werkvorm | Aandeel, in %",
      "profiel-toegeleiden-2005: Groep, werkvorm en van wie | Aandeel, in %",
    ]
  `);
});

test('in English too, and on a scale of ours', () => {
  expect(heard('werkzaamheidsgraad', 'en')).toMatchInlineSnapshot(`
    [
      "Period",
      "Employment rate, in %",
    ]
  `);
  expect(heard('werkzaamheidsgraad', 'nl', { ...DEFAULT, scale: 'gap' })).toMatchInlineSnapshot(`
    [
      "Periode",
      "Werkzaamheidsgraad, kloof met het gemiddelde, berekend, in procentpunt",
    ]
  `);
});
