import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { contentLinks } from '../src/content-links.ts';

const html = async (markdown: string, base: string) => (await markdownToHtml(markdown, { hastPlugins: [contentLinks(base)] })).html.trim();

it('puts the base before links inside the portal, and leaves others alone', async () => {
  expect(await html('[a](/cijfers/) [b](https://a.example/) [c](#d) [e](//f.example/)', '/a/b/')).toBe(
    '<p><a href="/a/b/cijfers/">a</a> <a href="https://a.example/">b</a> <a href="#d">c</a> <a href="//f.example/">e</a></p>',
  );
  expect(await html('[a](/cijfers/)', '/')).toBe('<p><a href="/cijfers/">a</a></p>');
});
