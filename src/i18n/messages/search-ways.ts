import { defineMessages } from './define.ts';

/** The ways on from a search that leaves nothing, or not what was meant: loaded when there is one. */
export const ways = defineMessages({
  nl: {
    without: (filter: string, value: string) => `Zonder ${filter.toLowerCase()} “${value}”`,
    withoutAny: 'Zonder filters',
    meant: 'Bedoelde je',
    fewer: 'Zoek op minder woorden',
  },
  en: {
    without: (filter: string, value: string) => `Without ${filter.toLowerCase()} “${value}”`,
    withoutAny: 'Without filters',
    meant: 'Did you mean',
    fewer: 'Search for fewer words',
  },
});
