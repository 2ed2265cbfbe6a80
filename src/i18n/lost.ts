/** What an address asks for and a page cannot show, in words. Anyone may write an address, so what is echoed of it stays short. */
import { echo } from './echo.ts';
import type { Locale } from '../model/text.ts';
import { lost as words } from './messages/lost.ts';

export interface Lost {
  /** Of the parameter. */
  readonly name: string;
  readonly word: string;
}

const MOST = 5;

/** Empty where nothing is lost. */
export function lostInWords(lost: readonly Lost[], where: 'chart' | 'page', labelOf: (name: string) => string, locale: Locale): string {
  if (lost.length === 0) return '';
  const { [where]: said, one, more } = words[locale];
  const listed = lost.slice(0, MOST).map(({ name, word }) => one(echo(word), labelOf(name).toLowerCase())).join(', ');
  return said(lost.length > MOST ? `${listed} ${more(lost.length - MOST)}` : listed);
}
