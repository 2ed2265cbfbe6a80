/** The pages on which a reader works with the figures: choose, compare, follow a year. */
import { explorerChance } from './i18n/messages/explorer-chance.ts';
import { explorerCombinations } from './i18n/messages/explorer-combinations.ts';
import { explorerProgrammes } from './i18n/messages/explorer-programmes.ts';
import type { Localised } from './model/text.ts';

export interface Explorer {
  readonly path: `/verkenner/${string}/`;
  readonly title: Localised;
  /** The datasets whose figures it works with; their pages lead to it. */
  readonly datasets: readonly string[];
}

const titleOf = (words: { readonly nl: { readonly title: string }; readonly en: { readonly title: string } }): Localised => ({ nl: words.nl.title, en: words.en.title });

export const explorers: readonly Explorer[] = [
  { path: '/verkenner/kansengroepen/', title: titleOf(explorerCombinations), datasets: ['kansengroepcombinaties', 'werkzoekenden-kansengroepen', 'langdurig-werkzoekenden'] },
  { path: '/verkenner/kans-op-werk/', title: titleOf(explorerChance), datasets: ['kans-op-werk'] },
  { path: '/verkenner/programmas/', title: titleOf(explorerProgrammes), datasets: ['bereik-en-rotatie', 'gesubsidieerde-vte', 'uitstroom-naar-werk'] },
];
