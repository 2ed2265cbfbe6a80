/** Astro gives each page the styles of every part that pages of its template may have; a page keeps those that its own markup and scripts can need. */
import postcss, { type AtRule, type ChildNode, type Rule } from 'postcss';
import parse, { type Node, type Selector } from 'postcss-selector-parser';
import type { Seen } from './seen.ts';

/** Elements that a scoped style is about: with this mark of Astro's, this tag, these classes. */
export interface Scope {
  readonly mark: string;
  readonly tag: string | undefined;
  readonly classes: readonly string[];
}
interface Choice {
  readonly text: string;
  readonly meets: (seen: Seen) => boolean;
  readonly scopes: readonly Scope[];
}
/** What a stylesheet is made of: text that always stays, rules, and rules within an at-rule. */
type Piece = string | { readonly choices: readonly Choice[]; readonly body: string } | { readonly opening: string; readonly pieces: readonly Piece[] };

/** Pages of one template share their styles. */
const known = new Map<string, readonly Piece[]>();

/** The rules that something on the page can match, and what elements their scopes are about. */
export function stylesFor(css: string, seen: Seen): { readonly css: string; readonly scopes: readonly Scope[] } {
  const pieces = known.get(css) ?? postcss.parse(css).nodes.map(pieceOf);
  known.set(css, pieces);
  const scopes: Scope[] = [];
  return { css: written(pieces, seen, scopes), scopes };
}

function written(pieces: readonly Piece[], seen: Seen, scopes: Scope[]): string {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    if ('pieces' in piece) {
      const inside = written(piece.pieces, seen, scopes);
      return inside === '' ? '' : `${piece.opening}{${inside}}`;
    }
    const kept = piece.choices.filter(({ meets }) => meets(seen));
    scopes.push(...kept.flatMap((choice) => choice.scopes));
    return kept.length === 0 ? '' : `${kept.map(({ text }) => text).join(',')}{${piece.body}}`;
  }).join('');
}

function pieceOf(node: ChildNode): Piece {
  if (node.type === 'rule') return { choices: parse().astSync(node.selector).nodes.map(choiceOf), body: bodyOf(node) };
  if (node.type === 'atrule' && /^(media|container|supports|layer)$/.test(node.name) && node.nodes) return { opening: `@${node.name} ${node.params}`, pieces: node.nodes.map(pieceOf) };
  return `${node}${node.type === 'atrule' && !node.nodes ? ';' : ''}`;
}

const bodyOf = (rule: Rule | AtRule): string => (rule.nodes ?? []).map(String).join(';');

const choiceOf = (selector: Selector): Choice => ({ text: String(selector).trim(), meets: (seen) => isMet(selector, seen), scopes: scopesIn(selector) });

/** Whether the elements, classes, ids and attributes of a selector are on the page or could come there; what it excludes does not matter. A browser adds the `tbody` that markup leaves out. */
function isMet(selector: Selector, seen: Seen): boolean {
  return selector.nodes.every((node) => {
    if (node.type === 'class' || node.type === 'id') return seen.name(node.value);
    if (node.type === 'attribute') return seen.attribute(node.attribute);
    if (node.type === 'tag') return seen.tag(node.value === 'tbody' ? 'table' : node.value);
    return !isChoice(node) || node.nodes.some((one) => isMet(one, seen));
  });
}

const isChoice = (node: Node): node is parse.Pseudo => node.type === 'pseudo' && /^:(is|where|has)$/.test(node.value);

/** Astro marks the elements of a component with an attribute of this name. */
const MARK = /^data-astro-cid-/;

function scopesIn(selector: Selector): Scope[] {
  const scopes: Scope[] = [];
  for (const compound of selector.split(({ type }) => type === 'combinator')) {
    for (const node of compound) {
      if (node.type === 'attribute' && MARK.test(node.attribute)) scopes.push({ mark: node.attribute, tag: compound.find(({ type }) => type === 'tag')?.value?.toLowerCase(), classes: compound.flatMap((one) => (one.type === 'class' ? [one.value] : [])) });
      if (node.type === 'pseudo') scopes.push(...node.nodes.flatMap(scopesIn));
    }
  }
  return scopes;
}
