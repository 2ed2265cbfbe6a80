import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const base = './content';
/** The date on which the text was last true. */
const stand = z.iso.date();

/** `content/<locale>/uitleg/<slug>.mdx`, id `<locale>/uitleg/<slug>`. */
const explainers = defineCollection({
  loader: glob({ base, pattern: '*/uitleg/*.mdx' }),
  schema: z.strictObject({
    title: z.string(),
    description: z.string(),
    stand,
    /** Ids under `data/sources/`: what the text cites, or the build stops. */
    sources: z.array(z.string()).min(1),
  }),
});

/** `content/<locale>/paginas/<slug>.mdx`, id `<locale>/paginas/<slug>`: about, accessibility, privacy. */
const pages = defineCollection({
  loader: glob({ base, pattern: '*/paginas/*.mdx' }),
  schema: z.strictObject({ title: z.string(), description: z.string(), stand }),
});

export const collections = { explainers, pages };
