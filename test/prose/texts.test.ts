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

/** "In het kort" of each explainer by itself: the part that most will read. */
const short = of('uitleg').map((text) => ({ ...text, blocks: text.blocks.filter(({ inside }) => inside.includes('InHetKort')) }));
const KINDS = { uitleg: of('uitleg'), 'in het kort': short, begrippen: of('begrippen'), vergelijk: of('vergelijk') };

/**
 * The lowest that a text of each kind measures today, rounded down to a five: no text may become harder than the hardest is,
 * and a mended word stops nobody. The formula is made for running text: of a few words, where one long name outweighs all,
 * it says nothing.
 */
const FLOORS: Readonly<Record<keyof typeof KINDS, number>> = { uitleg: 55, 'in het kort': 40, begrippen: 25, vergelijk: 40 };
const ENOUGH_WORDS = 30;

test('readability, by the formula of Flesch–Douma', () => {
  const measured = Object.entries(KINDS).flatMap(([kind, texts]) => texts.map((text) => ({ kind: kind as keyof typeof KINDS, text: text.slug, ...readability(runningSentences(text, known)) })));
  console.table(measured.filter(({ kind }) => kind === 'uitleg').toSorted((a, b) => a.ease - b.ease).map(({ text, words, perSentence, ease }) => ({ text, words, 'words a sentence': perSentence.toFixed(1), 'Flesch–Douma': ease.toFixed(0) })));
  const spread = (values: readonly number[]) => [0, 0.25, 0.5, 0.75, 1].map((part) => values.toSorted((a, b) => a - b)[Math.round(part * (values.length - 1))]!);
  const rows = Object.entries(Object.groupBy(measured, ({ kind }) => kind)).map(([kind, own]) => ({ kind, texts: own.length, 'Flesch–Douma: min, quartiles, max': spread(own.map(({ ease }) => ease)).map((value) => value.toFixed(0)).join('  '), 'words a sentence': spread(own.map(({ perSentence }) => perSentence)).map((value) => value.toFixed(1)).join('  ') }));
  console.table(rows);
  for (const { kind, text, words, perSentence, ease } of measured) {
    expect(perSentence, `${kind}: ${text}`).toBeLessThan(20);
    if (words >= ENOUGH_WORDS) expect(ease, `${kind}: ${text}`).toBeGreaterThanOrEqual(FLOORS[kind]);
  }
});
