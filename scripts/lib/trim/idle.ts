/** What a stylesheet declares for rules that a page does not have: custom properties and animations. */
import type { Seen } from './seen.ts';

const ROOT = /:root\{([^{}]*)\}/g;
const KEYFRAMES = /@keyframes ([\w-]+)\{(?:[^{}]*\{[^{}]*\})*\}/g;

/** `whole` is all styles that the page keeps, `css` among them. */
export function withoutIdle(css: string, whole: string, seen: Seen): string {
  const rest = whole.replace(KEYFRAMES, '');
  const isIdle = (declaration: string): boolean => {
    const [, name] = /^(--[\w-]+):/.exec(declaration) ?? [];
    return name !== undefined && !new RegExp(`var\\(${name}[,)]`).test(whole) && !seen.property(name);
  };
  return css
    .replace(ROOT, (_, declarations: string) => `:root{${declarations.split(';').filter((one) => !isIdle(one)).join(';')}}`)
    .replace(KEYFRAMES, (rule, name: string) => (rest.includes(name) ? rule : ''));
}
