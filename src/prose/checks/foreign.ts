/** Words, lists, tables and our components: what else Markdown knows, no check can read. */
import type { Check } from '../check.ts';

const WRITE = 'Write it as words, or pull it with a component.';

const KINDS: Readonly<Record<string, { readonly what: string; readonly hint: string }>> = {
  mdxTextExpression: { what: 'An expression in braces', hint: WRITE },
  mdxFlowExpression: { what: 'An expression in braces', hint: WRITE },
  mdxjsEsm: { what: 'An import or export', hint: 'Take it out: components are there without import.' },
  code: { what: 'A block of code', hint: 'Take away the indent or the marks around it.' },
  html: { what: 'HTML', hint: WRITE },
  image: { what: 'An image', hint: 'Show a figure with <Grafiek>.' },
};

export const checkForeign: Check = function* ({ file, foreign }) {
  for (const { type, line, column } of foreign) {
    const { what, hint } = KINDS[type] ?? { what: `Markup of the kind "${type}"`, hint: WRITE };
    yield { where: { file, line, column }, what: `${what} stands in the text, where no check reads it.`, hint };
  }
};
