import { defineMessages } from './define.ts';

/** What the browser says about tables; apart from the other messages, so that a page loads no more than it needs. */
export const table = defineMessages({
  nl: {
    sorted: { ascending: (column: string) => `Gesorteerd op ${column}, van klein naar groot, binnen elke groep.`, descending: (column: string) => `Gesorteerd op ${column}, van groot naar klein, binnen elke groep.` },
    printedOrder: 'De rijen staan weer zoals gedrukt.',
    quote: (measure: string, about: string, value: string) => `${measure}, ${about}: ${value}.`,
    quoteMissing: (measure: string, about: string, printed: string, gap: string) => `${measure}, ${about}: geen getal; in de bron staat “${printed}” (${gap}).`,
    quoteSource: (source: string, version: string, address: string) => `Bron: ${source}; via Maatwerk in cijfers, versie ${version}, ${address}`,
    quoteMeaning: (definition: string) => `Dat is: ${definition.charAt(0).toLowerCase()}${definition.slice(1)}`,
    quoteBreak: { method: 'Let op: nieuwe meting, niet te vergelijken met de jaren ervoor.', series: 'Let op: breuk in de reeks, niet te vergelijken met de jaren ervoor.' },
    quoteRecomputed: (printed: string, recomputed: string) => `Dat is volgens de gedrukte tabel (“${printed}”); herberekend uit de andere gedrukte cijfers: ${recomputed}.`,
    quoteDoubt: 'Let op: dit getal klopt niet met andere gedrukte cijfers.',
    noCell: (id: string) => `Op deze pagina staat geen cijfer met het adres “${id}”. Misschien is de link onvolledig. Alle cijfers van de tabel staan hieronder.`,
    quoteDefinition: 'Let op: dit getal telt wellicht iets anders dan verwante cijfers in dezelfde bron.',
  },
  en: {
    sorted: { ascending: (column: string) => `Sorted by ${column}, smallest first, within each group.`, descending: (column: string) => `Sorted by ${column}, largest first, within each group.` },
    printedOrder: 'The rows are back in printed order.',
    quote: (measure: string, about: string, value: string) => `${measure}, ${about}: ${value}.`,
    quoteMissing: (measure: string, about: string, printed: string, gap: string) => `${measure}, ${about}: no number; the source prints “${printed}” (${gap}).`,
    quoteSource: (source: string, version: string, address: string) => `Source: ${source}; via Maatwerk in cijfers, version ${version}, ${address}`,
    quoteMeaning: (definition: string) => `That is: ${definition.charAt(0).toLowerCase()}${definition.slice(1)}`,
    quoteBreak: { method: 'Note: new method, not comparable with the years before.', series: 'Note: break in the series, not comparable with the years before.' },
    quoteRecomputed: (printed: string, recomputed: string) => `That is according to the printed table (“${printed}”); recomputed from the other printed figures: ${recomputed}.`,
    quoteDoubt: 'Note: this number does not agree with other printed figures.',
    noCell: (id: string) => `This page has no figure with the address “${id}”. The link may be incomplete. All figures of the table are below.`,
    quoteDefinition: 'Note: this number may count something else than related figures in the same source.',
  },
});
