import type { APIRoute } from 'astro';
import { pageIndex } from '../../search-index/details.ts';

/** What the page of results needs. The build adds the pages that have no record of their own, and Pagefind's names. */
export const GET: APIRoute = async () => Response.json(await pageIndex('nl'));
