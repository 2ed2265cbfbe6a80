import type { APIRoute } from 'astro';
import { citationCff } from '../api/plain.ts';
import { CONTENT_TYPES } from '../model/media-types.ts';

export const GET: APIRoute = () => new Response(citationCff(), { headers: { 'content-type': CONTENT_TYPES['cff']! } });
