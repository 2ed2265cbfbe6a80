import type { satteriImageMarkerPlugin } from '@astrojs/markdown-satteri';

/** What a plugin for the built HTML looks like, by way of one of Astro's own. */
type HastPluginDefinition = ReturnType<typeof satteriImageMarkerPlugin>;

/** Puts `base` before root-relative links in Markdown and MDX, which Astro leaves as they are. */
export const contentLinks = (base: string): HastPluginDefinition => {
  const prefix = base.replace(/\/$/, '');
  return {
    name: 'content-links',
    element: {
      filter: ['a'],
      visit(node, ctx) {
        const target = node.properties.href;
        if (typeof target === 'string' && /^\/(?!\/)/.test(target)) ctx.setProperty(node, 'href', prefix + target);
      },
    },
  };
};
