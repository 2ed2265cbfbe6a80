/** The files about the whole portal that are made of its pages: for the host and for the table that lists them. */
import { portalFile, type PortalFile } from '../../api/portal-files.ts';
import { atom } from '../../formats/atom.ts';
import { changes } from '../../i18n/messages/changes.ts';
import type { Locale } from '../../model/text.ts';
import { oncePer } from '../../once.ts';
import { searchJson } from '../../search-index/public.ts';
import { fullHref } from '../../site-address.ts';
import { news } from '../changes/news.ts';

export const besideFiles = oncePer(makeBeside);

async function makeBeside(locale: Locale): Promise<readonly PortalFile[]> {
  return [
    portalFile('search.json', await searchJson(locale)),
    portalFile('feed.atom', atom({ title: changes[locale].feedTitle, description: changes[locale].description, page: fullHref('/wijzigingen/'), self: fullHref('/data/feed.atom'), locale }, news(locale))),
  ];
}
