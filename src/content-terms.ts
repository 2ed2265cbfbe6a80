/** The spellings of the glossary's terms, before Astro has read the content. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Locale } from './model/text.ts';
import type { TermForms } from './prose/terms.ts';

/** From the frontmatter of `content/<locale>/begrippen/*.mdx`. */
export function readTermForms(locale: Locale): readonly TermForms[] {
  const folder = `content/${locale}/begrippen`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.mdx')).toSorted().map((name) => {
    const [, yaml = ''] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);
    const { forms = [] } = parse(yaml) as { forms?: string[] };
    return { slug: name.replace(/\.mdx$/, ''), forms };
  });
}
