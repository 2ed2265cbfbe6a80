import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, it } from 'vitest';
import { contentLinks } from '../src/content-links.ts';

async function html(markdown: string, base: string): Promise<string> {
  const processor = await createSatteriMarkdownProcessor({ hastPlugins: [contentLinks(base)] });
  return (await processor.render(markdown)).code.trim();
}

it('puts the base before links inside the portal, and leaves others alone', async () => {
  expect(await html('[a](/cijfers/) [b](https://a.example/) [c](#d) [e](//f.example/)', '/a/b/')).toBe(
    '<p><a href="/a/b/cijfers/">a</a> <a href="https://a.example/">b</a> <a href="#d">c</a> <a href="//f.example/">e</a></p>',
  );
  expect(await html('[a](/cijfers/)', '/')).toBe('<p><a href="/cijfers/">a</a></p>');
});
