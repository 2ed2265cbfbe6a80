/** The forms of work through time as a picture that stands alone, its text as text. */
import type { APIRoute } from 'astro';
import { standaloneSvg } from '../../charts/draw/standalone.ts';
import { timeline } from '../../charts/index.ts';
import { workFormsCredit, workFormsTimeline } from '../../components/timeline/work-forms.ts';

export const GET: APIRoute = async () => new Response(standaloneSvg(timeline(await workFormsTimeline('nl'), 'nl'), await workFormsCredit('nl'), 'nl'));
