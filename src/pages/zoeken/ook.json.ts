import type { APIRoute } from 'astro';
import { typedWords } from '../../search/typed-words.ts';

/** What people type for our words: comes after the names, which answer the first key. */
export const GET: APIRoute = () => Response.json(typedWords);
