/** The same picture in twice the pixels. */
import type { APIRoute } from 'astro';
import { chartPicture } from '../../formats/pictures.ts';
import { timeline } from '../../charts/index.ts';
import { workFormsCredit, workFormsTimeline } from '../../components/timeline/work-forms.ts';

export const GET: APIRoute = async () => new Response((await chartPicture(timeline(await workFormsTimeline('nl'), 'nl'), await workFormsCredit('nl'), 'nl')) as Uint8Array<ArrayBuffer>);
