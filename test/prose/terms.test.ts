import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { markTerms } from '../../src/prose/mark-terms.ts';
import { termFinder } from '../../src/prose/terms.ts';

const find = termFinder([
  { slug: 'lokale-diensteneconomie', forms: ['lokale diensteneconomie', 'LDE'] },
  { slug: 'diensteneconomie', forms: ['diensteneconomie'] },
  { slug: 'vop', forms: ['VOP'] },
  { slug: 'w2', forms: ['w²'] },
]);
const slugsIn = (text: string, seen = new Set<string>()) => find(text, seen).flatMap((part) => ('slug' in part ? [`${part.text}>${part.slug}`] : []));

test('the longest spelling wins, whole words only, abbreviations by their capitals', () => {
  expect(slugsIn('De Lokale diensteneconomie of LDE, vop en VOP, w² en VOPs.')).toEqual(['Lokale diensteneconomie>lokale-diensteneconomie', 'VOP>vop', 'w²>w2']);
  expect(slugsIn('Het LDE-decreet')).toEqual(['LDE>lokale-diensteneconomie']);
  expect(slugsIn('niet-LDE')).toEqual([]);
});

test('a term seen before is left alone, and no character is lost', () => {
  const seen = new Set<string>();
  const text = 'Eerst LDE, dan weer LDE en VOP.';
  expect(find(text, seen).map((part) => part.text).join('')).toBe(text);
  expect(slugsIn('LDE', seen)).toEqual([]);
});

test('of two spellings that begin at the same place, the longer wins, however they are listed', () => {
  const terms = [{ slug: 'werk', forms: ['werk', 'sociale werk'] }, { slug: 'werkplaats', forms: ['werkplaats', 'sociale werkplaats'] }];
  const slugs = (all: typeof terms, text: string) => termFinder(all)(text, new Set()).flatMap((part) => ('slug' in part ? [`${part.text}>${part.slug}`] : []));
  for (const all of [terms, terms.toReversed()]) {
    expect(slugs(all, 'Een sociale werkplaats.')).toEqual(['sociale werkplaats>werkplaats']);
    expect(slugs(all, 'Een werkplaats, en werk.')).toEqual(['werkplaats>werkplaats', 'werk>werk']);
  }
  const open = [{ slug: 'werk', forms: ['werk'] }, { slug: 'werk-aan', forms: ['werk aan huis'] }];
  expect(slugs(open, 'Mijn werk aan huis.')).toEqual(['werk aan huis>werk-aan']);
  expect(slugs(open.toReversed(), 'Mijn werk aan huis.')).toEqual(['werk aan huis>werk-aan']);
});

test('without terms a text stays whole', () => expect(termFinder([])('LDE', new Set())).toEqual([{ text: 'LDE' }]));

const marked = async (source: string, file = 'uitleg/x') => {
  const { code } = await mdxToJs(source, { mdastPlugins: [markTerms(find)], fileURL: new URL(`file:///p/content/nl/${file}.mdx`) });
  return [...code.matchAll(/slug: "([^"]+)"/g)].map(([, slug]) => slug);
};

test('the first mention in each section opens the definition; headings and links never do', async () => {
  expect(await marked('LDE en LDE.\n\n## Wat is LDE?\n\n[LDE](/x/) en **LDE**, VOP.\n')).toEqual(['lokale-diensteneconomie', 'lokale-diensteneconomie', 'vop']);
  // Below its heading the term does not come again: it stays unmarked, nor is the heading marked instead.
  expect(await marked('## Wat is LDE?\n\nDat is een VOP, geen [LDE](/x/).\n')).toEqual(['vop']);
  expect(await marked('## Wat is LDE?\n\nDat is werk.\n')).toEqual([]);
});

test('a term is not marked on its own page, and none on pages about ourselves', async () => {
  expect(await marked('LDE en VOP.', 'begrippen/vop')).toEqual(['lokale-diensteneconomie']);
  expect(await marked('LDE en VOP.', 'paginas/over')).toEqual([]);
});
