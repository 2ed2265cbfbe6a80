import type { APIRoute } from 'astro';
import { figureIndex } from '../../search-index/figures.ts';

/** Every printed number and what it counts. */
export const GET: APIRoute = () => Response.json(figureIndex('nl'));
