import type { APIRoute } from 'astro';
import { securityTxt } from '../../api/plain.ts';
import { CONTENT_TYPES } from '../../model/media-types.ts';

export const GET: APIRoute = () => new Response(securityTxt(), { headers: { 'content-type': CONTENT_TYPES['txt']! } });
