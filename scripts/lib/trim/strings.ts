/** All that a script writes between quotes: the names of classes and elements stand there, and those of its variables do not. */
import { parseAst } from 'vite';

/** What only asks for an element puts none on the page. */
const ASKS = new Set(['querySelector', 'querySelectorAll', 'closest', 'matches', 'contains', 'getAttribute', 'hasAttribute', 'removeAttribute']);

interface Call {
  readonly type: 'CallExpression';
  readonly callee: { readonly property?: { readonly name?: string } };
}
const isCall = (node: object): node is Call => 'type' in node && node.type === 'CallExpression';

export function quotedIn(script: string): readonly string[] {
  const found: string[] = [];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(look);
    else if (typeof node === 'object' && node !== null && isCall(node) && ASKS.has(node.callee.property?.name ?? '')) look(node.callee);
    else if (typeof node === 'object' && node !== null) {
      if ('type' in node && node.type === 'Literal' && 'value' in node && typeof node.value === 'string') found.push(node.value);
      else if ('type' in node && node.type === 'TemplateElement' && 'value' in node) found.push((node.value as { readonly raw: string }).raw);
      else Object.values(node).forEach(look);
    }
  };
  look(parseAst(script).body);
  return found;
}
