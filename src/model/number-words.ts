/** Dutch words for numbers, without the accents of "één". */

/** Each at the place of its number: "nul" to "negentien". */
export const UNDER_TWENTY: readonly string[] = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
/** From twenty. */
export const TENS: readonly string[] = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
/** Names of a part, and into how many of them the whole is cut. */
export const PARTS: Readonly<Record<string, number>> = { helft: 2, derde: 3, kwart: 4, vierde: 4, vijfde: 5, zesde: 6, zevende: 7, achtste: 8, negende: 9, tiende: 10 };
