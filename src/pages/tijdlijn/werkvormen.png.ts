/** The same picture in twice the pixels. */
import type { APIRoute } from 'astro';
import { chartPng } from '../../charts/draw/png.ts';
import { timeline } from '../../charts/index.ts';
import { workFormsCredit, workFormsTimeline } from '../../components/timeline/work-forms.ts';

export const GET: APIRoute = async () => new Response((await chartPng(timeline(await workFormsTimeline('nl'), 'nl'), await workFormsCredit('nl'), 'nl')) as Uint8Array<ArrayBuffer>);
