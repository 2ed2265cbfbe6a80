/** The texts of the portal themselves. */
import { expect, test } from 'vitest';
import { loadTexts } from '../../scripts/lib/texts.ts';
import { checkTexts } from '../../src/prose/check.ts';
import { runningSentences } from '../../src/prose/checks/readable.ts';
import { readability } from '../../src/prose/readability.ts';

const known = await loadTexts();
const of = (collection: string) => known.texts.filter((text) => text.collection === collection);

test('no text breaks a rule', () => {
  expect(checkTexts(known).map(({ where, what }) => `${where.file}:${where.line} ${what}`)).toEqual([]);
});

test('the explainers, terms and forms that the portal promises are there', () => {
  expect(of('uitleg').map(({ slug }) => slug).toSorted()).toEqual([
    'arbeidszorg-en-w2', 'cijfers-lezen', 'doorstroom-en-uitstroom', 'hoe-een-decreet-ontstaat', 'hoorzitting-van-2021', 'individueel-maatwerk', 'invoeg',
    'kansengroepen', 'lokale-diensteneconomie', 'maatwerkdecreet', 'sine-vop-en-artikel-60', 'sociale-economie-in-vlaanderen', 'van-werkplaats-tot-maatwerkbedrijf',
  ]);
  expect(of('begrippen').length).toBeGreaterThanOrEqual(90);
  expect(of('vergelijk').map(({ slug }) => slug).toSorted()).toEqual(['arbeidszorg', 'individueel-maatwerk', 'invoeg', 'lde', 'maatwerk', 'sine']);
});

test('a spelling opens one definition', () => {
  const forms = of('begrippen').flatMap(({ slug, front }) => (front.forms as string[]).map((form) => ({ slug, form })));
  const shared = [...Map.groupBy(forms, ({ form }) => form)].filter(([, own]) => own.length > 1).map(([form, own]) => `${form}: ${own.map(({ slug }) => slug).join(', ')}`);
  expect(shared).toEqual([]);
});

test('every norm is used', () => {
  const used = new Set(known.texts.flatMap(({ blocks }) => blocks).flatMap(({ pieces }) => pieces).map(({ component }) => component?.attributes.id));
  expect([...known.norms.keys()].filter((id) => !used.has(id))).toEqual([]);
});

test('readability, by the formula of Flesch–Douma', () => {
  const measured = [...of('uitleg'), ...of('begrippen'), ...of('vergelijk')].map((text) => ({ text: `${text.collection}/${text.slug}`, ...readability(runningSentences(text, known)) }));
  const explainers = measured.filter(({ text }) => text.startsWith('uitleg/')).toSorted((a, b) => a.ease - b.ease);
  console.table(explainers.map(({ text, words, perSentence, ease }) => ({ text, words, 'words a sentence': perSentence.toFixed(1), 'Flesch–Douma': ease.toFixed(0) })));
  const spread = (values: readonly number[]) => [0, 0.25, 0.5, 0.75, 1].map((part) => values.toSorted((a, b) => a - b)[Math.round(part * (values.length - 1))]!);
  const rows = Object.entries(Object.groupBy(measured, ({ text }) => text.split('/')[0]!)).map(([kind, own = []]) => ({ kind, texts: own.length, 'Flesch–Douma: min, quartiles, max': spread(own.map(({ ease }) => ease)).map((value) => value.toFixed(0)).join('  '), 'words a sentence': spread(own.map(({ perSentence }) => perSentence)).map((value) => value.toFixed(1)).join('  ') }));
  console.table(rows);
  for (const { text, perSentence } of measured) expect(perSentence, text).toBeLessThan(20);
});
