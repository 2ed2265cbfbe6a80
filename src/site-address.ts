import { href } from './paths.ts';
import { DEFAULT_SITE_URL } from './site.ts';

/** The full address of something on the portal, wherever it is served: for what is read away from the site. */
export const fullHref = (path: `/${string}`): string => new URL(href(path), import.meta.env.SITE ?? DEFAULT_SITE_URL).href;
