import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { TERM_THEMES } from './prose/themes.ts';

const base = './content';

/** What every text has. */
const text = {
  /** The date on which the text was last true. */
  stand: z.iso.date(),
  /** Ids under `data/sources/`: what the text cites, or the check of the texts stops. */
  sources: z.array(z.string()).min(1),
};

/** `content/<locale>/uitleg/<slug>.mdx`, id `<locale>/uitleg/<slug>`. */
const explainers = defineCollection({
  loader: glob({ base, pattern: '*/uitleg/*.mdx' }),
  schema: z.strictObject({
    ...text,
    title: z.string(),
    description: z.string(),
    /** The place in the list, from what a newcomer reads first. */
    order: z.int(),
    /** What a reader should look up elsewhere, as our sources stop: ends "Zoek zelf na: …". */
    next: z.string(),
  }),
});

/** `content/<locale>/begrippen/<slug>.mdx`: a term of the glossary; its first paragraph is the definition. */
const terms = defineCollection({
  loader: glob({ base, pattern: '*/begrippen/*.mdx' }),
  schema: z.strictObject({
    ...text,
    term: z.string(),
    abbreviation: z.string().optional(),
    /** Every spelling in a text that opens the definition. */
    forms: z.array(z.string()).min(1),
    english: z.string(),
    theme: z.enum(TERM_THEMES),
    /** Codes of the list `programme` that it is about, and of `characteristic`: a search filters by them. */
    programmes: z.array(z.string()).default([]),
    characteristics: z.array(z.string()).default([]),
    related: z.array(z.string()).default([]),
  }),
});

/** `content/<locale>/vergelijk/<slug>.mdx`: a form of work on the lines of the comparison. */
const comparison = defineCollection({
  loader: glob({ base, pattern: '*/vergelijk/*.mdx' }),
  schema: z.strictObject({
    ...text,
    title: z.string(),
    /** The column's head where it is narrow. */
    short: z.string(),
    /** Which moment, and whose words, the column describes. */
    asOf: z.string(),
    order: z.int(),
    /** The slug of its explainer. */
    explainer: z.string(),
  }),
});

/** A year as the source gives it; a decade or a moment without a year is none. */
const year = z.string().regex(/^\d{4}$/);
const place = { source: z.string(), line: z.int() };

/** `content/<locale>/werkvormen/<slug>.mdx`: a form of work through time, for the timeline. */
const workforms = defineCollection({
  loader: glob({ base, pattern: '*/werkvormen/*.mdx' }),
  schema: z.strictObject({
    ...text,
    title: z.string(),
    order: z.int(),
    /** The slug of its explainer. */
    explainer: z.string(),
    periods: z.array(z.strictObject({
      /** What it was called then. */
      name: z.string(),
      /** Null: no source names the year. */
      from: year.nullable(),
      until: year.nullable(),
      /** Years for which a source describes it under this name. */
      seen: z.array(z.strictObject({ year, ...place })).default([]),
      status: z.enum(['realised', 'planned']),
      /** The slug of the form it became, or was to become. */
      becomes: z.string().optional(),
      ...place,
    })).min(1),
  }),
});

/** `content/<locale>/paginas/<slug>.mdx`, id `<locale>/paginas/<slug>`: about, accessibility, privacy. */
const pages = defineCollection({
  loader: glob({ base, pattern: '*/paginas/*.mdx' }),
  schema: z.strictObject({ title: z.string(), description: z.string(), stand: text.stand }),
});

export const collections = { explainers, terms, comparison, workforms, pages };
