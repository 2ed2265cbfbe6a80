import { defineMessages } from './define.ts';

/** What an address asks for and a page cannot show. */
export const lost = defineMessages({
  nl: {
    chart: (asked: string) => `Niet alles uit deze link kan hier getoond worden. Deze grafiek heeft niet: ${asked}. De rest staat zoals gevraagd.`,
    page: (asked: string) => `Niet alles uit deze link kan hier getoond worden. Deze pagina heeft niet: ${asked}. In de plaats staat wat de pagina uit zichzelf toont.`,
    one: (word: string, name: string) => `“${word}” (${name})`,
    more: (count: number) => (count === 1 ? 'en nog één woord' : `en nog ${count} woorden`),
  },
  en: {
    chart: (asked: string) => `Not all of this link can be shown here. This chart does not have: ${asked}. The rest is as asked.`,
    page: (asked: string) => `Not all of this link can be shown here. This page does not have: ${asked}. In its place stands what the page shows by itself.`,
    one: (word: string, name: string) => `“${word}” (${name})`,
    more: (count: number) => (count === 1 ? 'and one more word' : `and ${count} more words`),
  },
});
