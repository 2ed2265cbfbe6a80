/** Small files that other programs look for at a fixed address: how to cite the portal, whom to warn, what may be read. */
import { stringify } from 'yaml';
import { sources } from '../catalog.ts';
import { CATALOG_IRI } from '../identifiers.ts';
import { api } from '../i18n/messages/api.ts';
import { fullHref } from '../site-address.ts';
import { CONTACT_EMAIL, LICENCES, PUBLISHER, SITE_NAME } from '../site.ts';
import { lastModified } from './last-modified.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Citation File Format 1.2, https://citation-file-format.github.io: the portal as a whole. */
export const citationCff = (): string =>
  stringify({
    'cff-version': '1.2.0',
    message: api.en.citeMessage,
    type: 'dataset',
    title: SITE_NAME,
    abstract: api.en.catalogDescription,
    authors: [{ name: PUBLISHER.nl, email: CONTACT_EMAIL }],
    version: import.meta.env.PORTAL_VERSION,
    'date-released': lastModified(),
    url: fullHref('/'),
    identifiers: [{ type: 'other', value: CATALOG_IRI, description: api.en.catalogIdentifier }],
    'license-url': LICENCES.data.url,
    keywords: [api.nl.socialEconomy, api.en.socialEconomy],
    references: sources.map(({ type, title, authors, publisher, issued, number }) => ({
      type,
      title,
      authors: (authors.length > 0 ? authors : [publisher]).map((name) => ({ name })),
      [type === 'thesis' ? 'institution' : 'publisher']: { name: publisher },
      year: Number(issued.slice(0, 4)),
      ...(number !== '' && { notes: number }),
    })),
  });

/**
 * RFC 9116. It asks for a date after which nobody should trust the file. A build reads no clock, so the date hangs on what we
 * last published: a portal that nobody has touched for a year no longer promises that somebody reads its post.
 */
export function securityTxt(): string {
  const expires = new Date(Date.parse(lastModified()) + 364 * DAY_MS).toISOString().replace('.000Z', 'Z');
  return [`Contact: mailto:${CONTACT_EMAIL}`, `Expires: ${expires}`, 'Preferred-Languages: nl, en', `Canonical: ${fullHref('/.well-known/security.txt')}`, ''].join('\n');
}

/** Everything may be read. */
export const robotsTxt = (): string => ['User-agent: *', 'Allow: /', '', `Sitemap: ${fullHref('/sitemap-index.xml')}`, ''].join('\n');
