/** A written text as blocks of sentences, with the place of each piece: what every check of the texts looks at. */
import { mdxToMdast } from 'satteri';
import { parse } from 'yaml';
import { DataError } from '../errors.ts';
import { codePointAt, UNPRINTED } from '../model/unprinted.ts';

/** A component as an author wrote it. */
export interface Component {
  readonly name: string;
  /** As text, also what stands in braces; `true` for one without a value. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Attributes that hold no text: a value in braces, or none. */
  readonly bare: ReadonlySet<string>;
  /** Something stands between its tags; those words follow as pieces or blocks of their own. */
  readonly wraps: boolean;
}

/** A run of words on one line of the file, or a component without words of its own. Line and column count from 1. */
export interface Piece {
  readonly text: string;
  readonly component?: Component;
  /** Inside `<Eigen>`: our own inference or advice. */
  readonly own: boolean;
  /** Words of a link. */
  readonly link?: true;
  readonly line: number;
  readonly column: number;
}

/** A heading, a paragraph (also of a list), the first or another row of a table, or a component that stands alone. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'header' | 'row' | 'component';
  /** Of a heading. */
  readonly depth?: number;
  /** The first block of an item of a list. */
  readonly item?: true;
  readonly pieces: readonly Piece[];
  /** Names of the block components around it, outermost first. */
  readonly inside: readonly string[];
  readonly line: number;
}

/** Something that Markdown knows and our texts do not: code that computes, a picture, a block of code. */
export interface Foreign {
  readonly type: string;
  readonly line: number;
  readonly column: number;
}

/** A text of `content/`. */
export interface Prose {
  /** From the project's folder: `content/nl/uitleg/invoeg.mdx`. */
  readonly file: string;
  /** The folder that says what page it becomes: `uitleg`, `begrippen`, `vergelijk`, `paginas`. */
  readonly collection: string;
  readonly slug: string;
  readonly front: Readonly<Record<string, unknown>>;
  readonly blocks: readonly Block[];
  /** What no check can read, so that it may not stand in a text. */
  readonly foreign: readonly Foreign[];
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly name?: string | null;
  readonly depth?: number;
  readonly attributes?: readonly { readonly name?: string; readonly value?: string | null | { readonly value: string } }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

/** Where a node stands: in which components, whether in `<Eigen>`, and the lines of the file. */
interface Around {
  readonly inside: readonly string[];
  readonly own: boolean;
  readonly link?: true;
  readonly lines: readonly string[];
}

/** Throws a `DataError` where the file does not parse. */
export function readProse(file: string, source: string): Prose {
  const root = parsed(file, source) as Node;
  const [, , collection = '', name = ''] = file.split('/');
  const yaml = root.children?.find(({ type }) => type === 'yaml')?.value ?? '';
  return {
    file,
    collection,
    slug: name.replace(/\.mdx$/, ''),
    front: (parse(yaml) as Record<string, unknown> | null) ?? {},
    blocks: [...blocksOf(root, { inside: [], own: false, lines: source.split('\n') })],
    foreign: [...foreignIn(root)],
  };
}

function parsed(file: string, source: string): unknown {
  const at = source.search(UNPRINTED);
  if (at >= 0) {
    const before = source.slice(0, at).split('\n');
    throw new DataError({ file, line: before.length, column: before.at(-1)!.length + 1 }, `The text holds ${codePointAt(source, at)}, which is never printed.`, 'Remove it, or type the character that is meant: a tab becomes spaces, and a line ends in a line feed alone (LF).');
  }
  try {
    return mdxToMdast(source, { features: { frontmatter: true, smartPunctuation: false } });
  } catch (error) {
    throw new DataError({ file }, `The text does not parse: ${(error as Error).message}`, 'Look for a brace, a < or a component that is not closed.');
  }
}

const INLINE_PARENTS: Readonly<Record<string, Block['kind']>> = { heading: 'heading', paragraph: 'paragraph', tableRow: 'row' };
const PHRASING = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'mdxJsxTextElement']);
/** What a text is made of; anything else is foreign. */
const OURS = new Set([...PHRASING, ...Object.keys(INLINE_PARENTS), 'root', 'yaml', 'list', 'listItem', 'table', 'tableCell', 'blockquote', 'thematicBreak', 'mdxJsxFlowElement']);

function* foreignIn(node: Node): Generator<Foreign> {
  if (!OURS.has(node.type)) yield { type: node.type, ...startOf(node) };
  for (const child of node.children ?? []) yield* foreignIn(child);
}

function* blocksOf(node: Node, around: Around): Generator<Block> {
  const { inside } = around;
  const { line } = startOf(node);
  const kind = INLINE_PARENTS[node.type];
  if (kind) {
    yield { kind, ...(node.depth !== undefined && { depth: node.depth }), pieces: [...piecesOf(node, around)], inside, line };
  } else if (node.type === 'mdxJsxFlowElement') {
    const component = componentOf(node);
    yield { kind: 'component', pieces: [{ text: '', component, own: around.own, ...startOf(node) }], inside, line };
    yield* contentOf(node, { ...around, inside: [...inside, component.name], own: around.own || component.name === 'Eigen' });
  } else {
    for (const [index, child] of (node.children ?? []).entries()) {
      for (const [nth, block] of [...blocksOf(child, around)].entries()) {
        if (node.type === 'table' && index === 0) yield { ...block, kind: 'header' };
        else yield child.type === 'listItem' && nth === 0 ? { ...block, item: true } : block;
      }
    }
  }
}

/** The blocks in a component; words that stand bare between its tags are a paragraph. */
function* contentOf({ children = [] }: Node, around: Around): Generator<Block> {
  for (let at = 0; at < children.length; ) {
    const end = children.findIndex(({ type }, index) => index >= at && !PHRASING.has(type));
    const bare = children.slice(at, end < 0 ? undefined : end);
    if (bare.length > 0) yield { kind: 'paragraph', pieces: [...piecesOf({ type: 'paragraph', children: bare }, around)], inside: around.inside, line: startOf(bare[0]!).line };
    else yield* blocksOf(children[at]!, around);
    at += Math.max(1, bare.length);
  }
}

function* piecesOf(node: Node, around: Around): Generator<Piece> {
  const { own, link } = around;
  for (const child of node.children ?? []) {
    const place = { own, ...(link && { link }), ...startOf(child) };
    if (child.type === 'text' || child.type === 'inlineCode') yield* linesOf(child.value ?? '', place, around.lines);
    else if (child.type === 'break') yield { text: ' ', ...place };
    else {
      if (child.type === 'mdxJsxTextElement' || child.type === 'mdxJsxFlowElement') yield { text: '', component: componentOf(child), ...place };
      yield* piecesOf(child, { ...around, own: own || child.name === 'Eigen', ...(child.type === 'link' && { link: true }) });
      if (child.type === 'tableCell') yield { text: ' | ', ...place };
    }
  }
}

/** One piece a line of the file, past the indent and the marks of a quotation, which are no part of the words. */
function* linesOf(text: string, place: Omit<Piece, 'text'>, lines: readonly string[]): Generator<Piece> {
  for (const [index, part] of text.split(/(?<=\n)/).entries()) {
    const line = place.line + index;
    const column = index === 0 ? place.column : /^[\s>]*/.exec(lines[line - 1] ?? '')![0].length + 1;
    yield { ...place, text: part, line, column };
  }
}

function componentOf({ name, attributes = [], children = [] }: Node): Component {
  const all = attributes.map(({ name: key = '{…}', value }) => ({ key, value: typeof value === 'string' ? value : (value?.value ?? 'true'), bare: typeof value !== 'string' }));
  return {
    name: name ?? '',
    attributes: Object.fromEntries(all.map(({ key, value }) => [key, value])),
    bare: new Set(all.filter(({ bare }) => bare).map(({ key }) => key)),
    wraps: children.length > 0,
  };
}

const startOf = ({ position }: Node) => ({ line: position?.start.line ?? 1, column: position?.start.column ?? 1 });
