import type { APIRoute } from 'astro';
import { securityTxt } from '../../api/plain.ts';

export const GET: APIRoute = () => new Response(securityTxt(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
