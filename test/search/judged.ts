/**
 * The judged queries: `tuned.txt` is looked at while the search is changed, `unseen.txt` only counted. A line is
 * `kind|who|query|expected`, where any of the expected addresses will do: `u/` an explainer, `b/` a term, `c/` a dataset, `s/` a source.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Judged {
  readonly kind: string;
  readonly query: string;
  readonly expected: readonly string[];
}

const SHORT: Readonly<Record<string, string>> = { u: '/uitleg/', b: '/begrippen/', c: '/cijfers/', s: '/bronnen/' };

export const readJudged = (half: string): readonly Judged[] =>
  readFileSync(join(import.meta.dirname, `${half}.txt`), 'utf8').trim().split('\n').map((line) => {
    const [kind, , query, expected] = line.split('|');
    return { kind: kind!, query: query!, expected: expected!.split(' ').map(addressOf) };
  });

function addressOf(short: string): string {
  const [, letter, id, cell] = /^([ubcs])\/([^#]+)(?:#(.+))?$/.exec(short) ?? [];
  return letter === undefined ? short : `${SHORT[letter]}${id}/${cell === undefined ? '' : `#cel=${cell}`}`;
}

/** The place, from 1, of the first result that was expected. An address without a cell is also met by a place on that page. */
export function placeOf({ expected }: Judged, links: readonly string[]): number | undefined {
  const at = links.findIndex((link) => expected.some((address) => (address.includes('#') ? link === address : link.split('#')[0] === address)));
  return at === -1 ? undefined : at + 1;
}
