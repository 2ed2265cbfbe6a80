import type { APIRoute } from 'astro';
import { entriesOf } from '../../search-index/entries.ts';
import type { StartIndex } from '../../search/entry.ts';

/** What the first key needs. The build adds the pages that have no record of their own, and the compound words. */
export const GET: APIRoute = async () => Response.json({ entries: await entriesOf('nl'), compounds: [] } satisfies StartIndex);
