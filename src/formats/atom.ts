import { Feed } from 'feed';
import { escape } from '../charts/draw/escape.ts';
import type { Locale } from '../model/text.ts';
import { CONTACT_EMAIL, IDENTIFIER_BASE, PUBLISHER, SITE_NAME } from '../site.ts';

export interface NewsItem {
  readonly kind: 'correction' | 'finding' | 'revision';
  /** Under IDENTIFIER_BASE; the same wherever the portal is served and however often it is built. */
  readonly id: string;
  /** ISO 8601. */
  readonly date: string;
  readonly title: string;
  readonly text: string;
  /** In full. */
  readonly link: string;
}

export interface Channel {
  readonly title: string;
  readonly description: string;
  /** The page and the feed itself, in full. */
  readonly page: string;
  readonly self: string;
  readonly locale: Locale;
}

const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);

/** An Atom feed; its date is that of its newest item. */
export function atom(channel: Channel, items: readonly NewsItem[]): string {
  const feed = new Feed({
    id: `${IDENTIFIER_BASE}/feed`,
    title: channel.title,
    description: channel.description,
    link: channel.page,
    feedLinks: { atom: channel.self },
    language: channel.locale,
    updated: noon(items.map(({ date }) => date).toSorted().at(-1)!),
    author: { name: PUBLISHER[channel.locale], email: CONTACT_EMAIL },
    generator: SITE_NAME,
  });
  for (const { kind, id, date, title, text, link } of items) {
    // The library calls what it is given HTML.
    feed.addItem({ id: `${IDENTIFIER_BASE}/${id}`, title: escape(title), link, date: noon(date), published: noon(date), description: escape(text), category: [{ name: kind, term: kind }] });
  }
  return `${feed.atom1()}\n`;
}
