import { z } from 'astro/zod';

/** A text in each language. */
export const localised = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
