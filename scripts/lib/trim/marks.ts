/** Astro marks every element of a component with scoped styles, by a long name; a page needs the marks of those that a style is about, and short names do. */
import type { Seen } from './seen.ts';
import type { Scope } from './styles.ts';

const OPENING = /<([a-z][\w-]*)((?:\s+[^\s"'<>=/]+(?:="[^"]*")?)+)\s*\/?>/g;
const MARK = / (data-astro-cid-\w+)(?:="[^"]*")?/g;

export function marksFor(html: string, scopes: readonly Scope[], seen: Seen): string {
  const byMark = Map.groupBy(scopes, ({ mark }) => mark);
  return html.replace(OPENING, (opening, tag: string, attributes: string) => {
    if (!attributes.includes(' data-astro-cid-')) return opening;
    const classes = new Set(/ class="([^"]*)"/.exec(attributes)?.[1]!.split(/\s+/));
    const isAbout = (scope: Scope) => (scope.tag ?? tag) === tag && scope.classes.every((name) => classes.has(name) || seen.scripted(name));
    return opening.replace(MARK, (listed, mark: string) => (byMark.get(mark)?.some(isAbout) ? listed : ''));
  });
}

/** `data-astro-cid-hetbe2ej` says no more than `data-0`, and compresses badly. */
export function withShortNames(html: string): string {
  const names = new Map<string, string>();
  return html.replace(/data-astro-cid-\w+/g, (long) => {
    if (!names.has(long)) names.set(long, `data-${names.size}`);
    return names.get(long)!;
  });
}
