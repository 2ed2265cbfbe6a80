/** Says in `[data-lost]` what of a link a page cannot show. */
import type { Lost } from '../i18n/lost.ts';
import type { Locale } from '../model/text.ts';

/** An empty message takes it away. */
export function showLost(message: string, within: ParentNode = document): void {
  const line = within.querySelector('[data-lost]')!;
  if (line.textContent !== message) line.textContent = message;
}

/** Words that come after something else was chosen are no longer said. */
let turn = 0;

/** Its words are loaded where something is lost, which is seldom. */
export async function tellLost(lost: readonly Lost[], labelOf: (name: string) => string, locale: Locale): Promise<void> {
  takeBackLost();
  if (lost.length === 0) return;
  const own = turn;
  const { lostInWords } = await import('../i18n/lost.ts');
  if (own === turn) showLost(lostInWords(lost, 'page', labelOf, locale));
}

export function takeBackLost(): void {
  turn += 1;
  showLost('');
}
