import type { APIRoute } from 'astro';
import { searchJson } from '../../components/search/public.ts';

export const GET: APIRoute = async () => new Response(await searchJson('nl'), { headers: { 'content-type': 'application/json; charset=utf-8' } });
