import type { APIRoute } from 'astro';
import { namesOf } from '../../search-index/entries.ts';
import { split } from '../../search/two-files.ts';

/** What the first key needs. The build adds the pages that have no record of their own. */
export const GET: APIRoute = async () => Response.json(split(await namesOf('nl')).start);
