import { inSentence } from '../in-sentence.ts';
import { defineMessages } from './define.ts';

/** What the browser says about tables; apart from the other messages, so that a page loads no more than it needs. */
export const table = defineMessages({
  nl: {
    sorted: { ascending: (column: string) => `Gesorteerd op ${column}, van klein naar groot, binnen elke groep.`, descending: (column: string) => `Gesorteerd op ${column}, van groot naar klein, binnen elke groep.` },
    printedOrder: 'De rijen staan weer zoals gedrukt.',
    quote: (measure: string, about: string, value: string) => `${measure}, ${about}: ${value}.`,
    quoteMissing: (measure: string, about: string, printed: string, gap: string) => `${measure}, ${about}: geen getal; in de bron staat “${printed}” (${gap}).`,
    quoteSource: (source: string, version: string, address: string, frozen: string) => `Bron: ${source}; via Maatwerk in cijfers, versie ${version}, ${address}${frozen && ` (vaste kopie van de versie: ${frozen})`}`,
    quoteMeaning: (definition: string) => `Dat is: ${inSentence(definition)}`,
    quoteBreak: { method: 'Let op: nieuwe meting, niet te vergelijken met de jaren ervoor.', series: 'Let op: breuk in de reeks, niet te vergelijken met de jaren ervoor.' },
    noCell: (id: string, version: string) => `In deze versie (${version}) staat geen cijfer met het adres “${id}”. Misschien is de link onvolledig, of hoort hij bij een andere versie.`,
    noCellNamed: 'Deze link zegt niet welk cijfer bedoeld is: achter “#cel=” ontbreekt het adres. Kopieer de link opnieuw, in zijn geheel.',
    noCellWays: [['#versies', 'Alle versies van deze dataset'], ['#herkomst', 'Alle cijfers met hun adres']] as readonly (readonly [string, string])[],
  },
  en: {
    sorted: { ascending: (column: string) => `Sorted by ${column}, smallest first, within each group.`, descending: (column: string) => `Sorted by ${column}, largest first, within each group.` },
    printedOrder: 'The rows are back in printed order.',
    quote: (measure: string, about: string, value: string) => `${measure}, ${about}: ${value}.`,
    quoteMissing: (measure: string, about: string, printed: string, gap: string) => `${measure}, ${about}: no number; the source prints “${printed}” (${gap}).`,
    quoteSource: (source: string, version: string, address: string, frozen: string) => `Source: ${source}; via Maatwerk in cijfers, version ${version}, ${address}${frozen && ` (fixed copy of the version: ${frozen})`}`,
    quoteMeaning: (definition: string) => `That is: ${inSentence(definition)}`,
    quoteBreak: { method: 'Note: new method, not comparable with the years before.', series: 'Note: break in the series, not comparable with the years before.' },
    noCell: (id: string, version: string) => `This version (${version}) has no figure with the address “${id}”. The link may be incomplete, or belong to another version.`,
    noCellNamed: 'This link does not say which figure is meant: after “#cel=” the address is missing. Copy the link again, all of it.',
    noCellWays: [['#versies', 'All versions of this dataset'], ['#herkomst', 'All figures with their address']],
  },
});
