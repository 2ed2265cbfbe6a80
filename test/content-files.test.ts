import { expect, it } from 'vitest';
import { unpublished } from '../src/content-files.ts';

it('names written files that became no page, and leaves the rest alone', () => {
  const files = ['content/nl/uitleg/a.mdx', 'content/nl/uitleg/b.md', 'content/nl/c.MDX', 'content/nl/uitleg/d.markdown', 'content/nl/uitleg/e.docx', 'content/.DS_Store', 'content/nl/Thumbs.db', 'content/nl/uitleg/.a.mdx', 'content/nl/uitleg/foto.png', 'content/nl/a.mdx~'];
  expect(unpublished(files, new Set(['content/nl/uitleg/a.mdx']))).toEqual(['content/nl/uitleg/b.md', 'content/nl/c.MDX', 'content/nl/uitleg/d.markdown', 'content/nl/uitleg/e.docx']);
});
