/** A written text as blocks of sentences, with the place of each piece: what every check of the texts looks at. */
import { mdxToMdast } from 'satteri';
import { parse } from 'yaml';
import { DataError } from '../errors.ts';

/** A component as an author wrote it. */
export interface Component {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A run of words, or a component without words of its own. Line and column count from 1. */
export interface Piece {
  readonly text: string;
  readonly component?: Component;
  /** Inside `<Eigen>`: our own inference or advice. */
  readonly own: boolean;
  readonly line: number;
  readonly column: number;
}

/** A heading, a paragraph (also of a list), the first or another row of a table, or a component that stands alone. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'header' | 'row' | 'component';
  /** Of a heading. */
  readonly depth?: number;
  readonly pieces: readonly Piece[];
  /** Names of the block components around it, outermost first. */
  readonly inside: readonly string[];
  readonly line: number;
}

export interface Prose {
  /** From the project's folder: `content/nl/uitleg/invoeg.mdx`. */
  readonly file: string;
  /** The folder that says what page it becomes: `uitleg`, `begrippen`, `vergelijk`, `paginas`. */
  readonly collection: string;
  readonly slug: string;
  readonly front: Readonly<Record<string, unknown>>;
  readonly blocks: readonly Block[];
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

/** Throws a `DataError` where the file does not parse. */
export function readProse(file: string, source: string): Prose {
  const root = parsed(file, source) as Node;
  const [, , collection = '', name = ''] = file.split('/');
  const yaml = root.children?.find(({ type }) => type === 'yaml')?.value ?? '';
  return { file, collection, slug: name.replace(/\.mdx$/, ''), front: (parse(yaml) as Record<string, unknown> | null) ?? {}, blocks: [...blocksOf(root, [])] };
}

function parsed(file: string, source: string): unknown {
  try {
    return mdxToMdast(source, { features: { frontmatter: true, smartPunctuation: false } });
  } catch (error) {
    throw new DataError({ file }, `The text does not parse: ${(error as Error).message}`, 'Look for a brace, a < or a component that is not closed.');
  }
}

const INLINE_PARENTS: Readonly<Record<string, Block['kind']>> = { heading: 'heading', paragraph: 'paragraph', tableRow: 'row' };

function* blocksOf(node: Node, inside: readonly string[]): Generator<Block> {
  const { line } = startOf(node);
  const kind = INLINE_PARENTS[node.type];
  if (kind) {
    yield { kind, ...(node.depth !== undefined && { depth: node.depth }), pieces: [...piecesOf(node, false)], inside, line };
  } else if (node.type === 'mdxJsxFlowElement') {
    const component = componentOf(node);
    yield { kind: 'component', pieces: [{ text: '', component, own: false, ...startOf(node) }], inside, line };
    for (const child of node.children ?? []) yield* blocksOf(child, [...inside, component.name]);
  } else {
    for (const [index, child] of (node.children ?? []).entries()) {
      for (const block of blocksOf(child, inside)) yield node.type === 'table' && index === 0 ? { ...block, kind: 'header' } : block;
    }
  }
}

function* piecesOf(node: Node, own: boolean): Generator<Piece> {
  for (const child of node.children ?? []) {
    const place = startOf(child);
    if (child.type === 'text' || child.type === 'inlineCode') yield { text: child.value ?? '', own, ...place };
    else if (child.type === 'break') yield { text: ' ', own, ...place };
    else if (child.type === 'mdxJsxTextElement' && (child.children ?? []).length === 0) yield { text: '', component: componentOf(child), own, ...place };
    else {
      yield* piecesOf(child, own || child.name === 'Eigen');
      if (child.type === 'tableCell') yield { text: ' | ', own, ...place };
    }
  }
}

function componentOf({ name, attributes = [] }: Node): Component {
  const pairs = attributes.map(({ name: key = '', value }) => [key, typeof value === 'string' ? value : (value?.value ?? 'true')] as const);
  return { name: name ?? '', attributes: Object.fromEntries(pairs) };
}

const startOf = ({ position }: Node) => ({ line: position?.start.line ?? 1, column: position?.start.column ?? 1 });
