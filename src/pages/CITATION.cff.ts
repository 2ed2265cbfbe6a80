import type { APIRoute } from 'astro';
import { citationCff } from '../api/plain.ts';

export const GET: APIRoute = () => new Response(citationCff(), { headers: { 'content-type': 'application/yaml; charset=utf-8' } });
