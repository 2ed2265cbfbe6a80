import type { APIRoute } from 'astro';
import { namesOf } from '../../search-index/entries.ts';
import { split } from '../../search/two-files.ts';

/** What else everything is called, and what people type for our words. The build adds the compound words. */
export const GET: APIRoute = async () => Response.json(split(await namesOf('nl')).more);
