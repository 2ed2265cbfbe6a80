import type { APIRoute } from 'astro';
import { messages } from '../i18n/index.ts';
import { fullHref } from '../site-address.ts';
import { CONTACT_EMAIL, SITE_NAME } from '../site.ts';

/** Lets a browser offer the portal as a search engine (OpenSearch 1.1); its short name has sixteen characters at most. */
const SHORT_NAME = 'Maatwerk cijfers';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const GET: APIRoute = () => new Response(
  `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(SHORT_NAME)}</ShortName>
  <LongName>${escaped(SITE_NAME)}</LongName>
  <Description>${escaped(messages('nl').search.openSearch)}</Description>
  <Contact>${escaped(CONTACT_EMAIL)}</Contact>
  <Language>nl-BE</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escaped(fullHref('/favicon.svg'))}</Image>
  <Url type="text/html" method="get" template="${escaped(fullHref('/zoeken/'))}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escaped(fullHref('/opensearch.xml'))}"/>
</OpenSearchDescription>
`,
  { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } },
);
