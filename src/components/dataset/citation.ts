import { formatDay } from '../../i18n/format.ts';
import { api } from '../../i18n/messages/api.ts';
import type { Locale } from '../../model/text.ts';
import { PUBLISHER, SITE_NAME } from '../../site.ts';

/** How to cite a version of a dataset: what stands before its title, and after. */
export const citationOf = ({ version, date }: { readonly version: string; readonly date: string }, address: string, locale: Locale): { readonly before: string; readonly after: string } =>
  api[locale].cite(PUBLISHER[locale], `${date.slice(0, 4)}, ${formatDay(date, locale)}`, version, SITE_NAME, address);
