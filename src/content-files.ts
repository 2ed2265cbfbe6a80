/** Which files under `content/` an author meant as a page. */

/** Endings of written text; a picture beside it, or what a system leaves in a folder (.DS_Store, Thumbs.db), is none. */
const WRITTEN = /\.(mdx?|markdown|mdown|mkd|txt|html?|docx?|odt|rtf)$/i;

/** Of all files the written ones that became no page; hidden files never count. */
export const unpublished = (files: readonly string[], published: ReadonlySet<string | undefined>): readonly string[] =>
  files.filter((file) => WRITTEN.test(file) && !file.split('/').at(-1)!.startsWith('.') && !published.has(file));
