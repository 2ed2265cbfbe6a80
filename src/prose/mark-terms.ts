/** Marks the terms of the glossary in a text: the first time in each section, never in a heading or a link. */
import type { MdastPluginEntry } from 'satteri';
import type { FindTerms } from './terms.ts';

/** Where a button would stand inside another control, or in the page's outline. */
const closed = ({ type }: { readonly type: string }): boolean => type === 'heading' || type === 'link';

/** A Sätteri plugin; each text node with terms in it becomes words and `<Begrip>`. */
export const markTerms = (find: FindTerms): MdastPluginEntry => ({ fileURL }) => {
  const file = fileURL?.pathname ?? '';
  // A term's own page does not define the term in its definition.
  const own = /\/begrippen\/([^/]+)\.mdx$/.exec(file)?.[1];
  if (!/\/content\/\w+\/(uitleg|begrippen|vergelijk)\//.test(file)) return null;
  const fresh = () => new Set(own === undefined ? [] : [own]);
  let seen = fresh();
  return {
    name: 'glossary-terms',
    heading() {
      seen = fresh();
    },
    text(node, context) {
      for (let parent = context.parent(node); parent; parent = context.parent(parent as never)) if (closed(parent)) return;
      const parts = find(node.value, seen);
      if (!parts.some((part) => 'slug' in part)) return;
      context.replaceNode(
        node,
        parts.map((part) =>
          'slug' in part
            ? { type: 'mdxJsxTextElement', name: 'Begrip', attributes: [{ type: 'mdxJsxAttribute', name: 'slug', value: part.slug }], children: [{ type: 'text', value: part.text }] }
            : { type: 'text', value: part.text },
        ),
      );
    },
  };
};
