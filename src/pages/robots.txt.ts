import type { APIRoute } from 'astro';
import { robotsTxt } from '../api/plain.ts';
import { CONTENT_TYPES } from '../model/media-types.ts';

export const GET: APIRoute = () => new Response(robotsTxt(), { headers: { 'content-type': CONTENT_TYPES['txt']! } });
