/** Our words around a chart that is heard; those of chart2music itself stand in `chart2music.ts`. */
import { defineMessages } from './define.ts';

export const sound = defineMessages({
  nl: {
    panel: (title: string) => `Beluister de grafiek: ${title}`,
    stage: 'Grafiek om te beluisteren',
    hint: 'Hoe hoger het cijfer, hoe hoger de toon. Pijl links en rechts: van cijfer naar cijfer. Pijl op en neer: van reeks naar reeks. Shift + End: speel af. H: alle toetsen. Escape: stop.',
    play: 'Speel af',
    previous: 'Vorig cijfer',
    next: 'Volgend cijfer',
    previousSeries: 'Vorige reeks',
    nextSeries: 'Volgende reeks',
    inUnit: (figure: string, unit: string) => `${figure}, in ${unit}`,
    missing: 'geen cijfer',
    range: (value: string) => `de bron geeft een bereik: ${value}`,
    cut: 'Hier is de lijn onderbroken: niet te vergelijken met het vorige cijfer.',
    computed: (formula: string) => `Berekend: ${formula}`,
    keyColumns: ['Wat het doet', 'Toets', 'Andere toets'],
  },
  en: {
    panel: (title: string) => `Listen to the chart: ${title}`,
    stage: 'Chart to listen to',
    hint: 'The higher the figure, the higher the tone. Left and right arrow: from figure to figure. Up and down arrow: from series to series. Shift + End: play. H: all keys. Escape: stop.',
    play: 'Play',
    previous: 'Previous figure',
    next: 'Next figure',
    previousSeries: 'Previous series',
    nextSeries: 'Next series',
    inUnit: (figure: string, unit: string) => `${figure}, in ${unit}`,
    missing: 'no figure',
    range: (value: string) => `the source gives a range: ${value}`,
    cut: 'The line is cut here: not comparable with the previous figure.',
    computed: (formula: string) => `Computed: ${formula}`,
    keyColumns: ['What it does', 'Key', 'Other key'],
  },
});
