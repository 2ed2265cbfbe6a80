/** Choices among combinations: the arithmetic against brute force, and against what was printed. */
import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datasets, findings, getDataset, getObservation, getObservations } from '../../src/catalog.ts';
import { marginsOf } from '../../src/components/explorers/kansengroepen/margins.ts';
import { statementsOf } from '../../src/components/explorers/kansengroepen/statements.ts';
import { answer, combinationsOf, EVERYONE, MINIMA, percentage, readChoice, select, sum, TRAITS, WISHES, writeChoice, type Choice, type Combination, type Trait } from '../../src/explorers/combinations.ts';
import { answerWords } from '../../src/explorers/combinations-words.ts';
import { cellId } from '../../src/model/cell.ts';

const ID = 'kansengroepcombinaties';
const printed = combinationsOf(getObservations(ID));
const choosing = (wishes: Partial<Choice['wishes']>, atLeast: Choice['atLeast'] = 0): Choice => ({ wishes: { ...EVERYONE.wishes, ...wishes }, atLeast });

const anyWish = fc.constantFrom(...WISHES);
const anyChoice: fc.Arbitrary<Choice> = fc.record({
  wishes: fc.record({ foreign_origin: anyWish, work_disability: anyWish, aged_50_plus: anyWish, low_educated: anyWish }),
  atLeast: fc.constantFrom(...MINIMA),
});
/** Sixteen combinations with small counts, so that each person can be counted one by one. */
const anyCounts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 16, maxLength: 16 }).map((counts): readonly Combination[] =>
  counts.map((count, bits) => ({ has: TRAITS.filter((_, at) => (bits >> at) % 2 === 1), count: String(count), cell: { table: 't', line: bits + 1, field: 1 } })));
const people = (all: readonly Combination[]): readonly ReadonlySet<Trait>[] => all.flatMap(({ has, count }) => Array.from({ length: Number(count) }, () => new Set(has)));
const fits = (person: ReadonlySet<Trait>, { wishes, atLeast }: Choice): boolean =>
  person.size >= atLeast && TRAITS.every((trait) => wishes[trait] === 'any' || person.has(trait) === (wishes[trait] === 'yes'));

describe('against counting people one by one', () => {
  test('a choice', () => {
    fc.assert(fc.property(anyCounts, anyChoice, (all, choice) => {
      expect(sum(select(all, choice))).toBe(String(people(all).filter((person) => fits(person, choice)).length));
    }));
  });

  test('who of a choice has what else', () => {
    fc.assert(fc.property(anyCounts.filter((all) => all.every(({ count }) => count !== '0')), anyChoice, (all, choice) => {
      const own = people(all).filter((person) => fits(person, choice));
      const { also, more } = answer(all, choice);
      const asked = TRAITS.filter((trait) => choice.wishes[trait] === 'yes');
      for (const { trait, count, share } of also) {
        const with_ = own.filter((person) => person.has(trait)).length;
        expect(count).toBe(String(with_));
        expect(Math.abs(Number(share) - (100 * with_) / own.length)).toBeLessThanOrEqual(0.05 + 1e-9);
      }
      if (more) expect(more.count).toBe(String(own.filter((person) => [...person].some((trait) => !asked.includes(trait))).length));
      expect(more === undefined).toBe(also.length === 0);
    }));
  });

  test('inclusion–exclusion gives those with at least one characteristic', () => {
    fc.assert(fc.property(anyCounts, (all) => {
      let union = new Big(0);
      for (let bits = 1; bits < 16; bits += 1) {
        const traits = TRAITS.filter((_, at) => (bits >> at) % 2 === 1);
        const together = sum(select(all, choosing(Object.fromEntries(traits.map((trait) => [trait, 'yes'])))));
        union = traits.length % 2 === 1 ? union.plus(together) : union.minus(together);
      }
      expect(union.toFixed()).toBe(sum(select(all, choosing({}, 1))));
    }));
  });

  test('yes and no together are everyone', () => {
    fc.assert(fc.property(anyCounts, anyChoice, fc.constantFrom(...TRAITS), (all, choice, trait) => {
      const having = (wish: Choice['wishes'][Trait]) => new Big(sum(select(all, { ...choice, wishes: { ...choice.wishes, [trait]: wish } })));
      expect(having('yes').plus(having('no')).toFixed()).toBe(having('any').toFixed());
    }));
  });
});

describe('against what was printed', () => {
  test('all combinations are the printed total', () => {
    expect(sum(printed)).toBe(getObservation(ID, { measure: 'persons', foreign_origin: '_T' }).value);
  });

  test('the share of a combination is the printed one', () => {
    for (const { has, count } of printed) {
      const at = Object.fromEntries(TRAITS.map((trait) => [trait, has.includes(trait) ? 'Y' : 'N']));
      expect(percentage(count, sum(printed))).toBe(getObservation(ID, { measure: 'share', ...at }).value);
    }
  });

  const margins = marginsOf(printed, 'nl');
  test('each characteristic has its printed total, and its finding', () => {
    expect(margins.map(({ finding }) => finding.check)).toEqual(['margin-of-table-3', 'margin-of-table-3', 'margin-of-table-3', 'margin-of-table-3', 'total', 'total']);
    for (const { sum: computed, printed: figure, finding } of margins.slice(0, 5)) expect(computed === figure).toBe(finding.verdict === 'ok');
  });

  test('every statement of the text is recomputed, and what it computes is what the audit finds', () => {
    const statements = statementsOf(printed, 'nl');
    const said = getObservations(ID).filter(({ cell }) => cell.table === 'tekst-3.2').map(({ cell }) => `${ID} ${cellId(cell)}`);
    const told = statements.map(({ finding }) => `${finding.dataset} ${cellId(finding.result.cell)}`);
    expect(told).toEqual(expect.arrayContaining(said));
    const rounded = (exact: string, like: string) => new Big(exact).toFixed(like.split('.')[1]?.length ?? 0);
    for (const { finding, exact } of statements) expect(rounded(exact, finding.recomputed), finding.id).toBe(finding.recomputed);
  });

  test('a finding about the text that flags an error has its statement', () => {
    const flagged = findings.filter(({ verdict, operands, result }) => verdict === 'discrepancy' && result.cell.table === 'tekst-3.2' && operands.some(({ dataset }) => dataset === ID));
    const told = statementsOf(printed, 'nl').map(({ finding }) => finding.id);
    expect(flagged.map(({ id }) => id).filter((id) => !told.includes(id))).toEqual([]);
  });

  test('the four characteristics are the dimensions of the dataset', () => {
    expect(getDataset(ID).dimensions.map(({ id }) => id)).toEqual([...TRAITS]);
  });
});

test('a table that lacks a combination, or has one twice, is refused', () => {
  const observations = getObservations(ID);
  const counts = observations.filter(({ measure, key }) => measure === 'persons' && key['foreign_origin'] !== '_T');
  expect(() => combinationsOf(counts.slice(1))).toThrow('there are 15');
  expect(() => combinationsOf([...counts.slice(1), counts[1]!])).toThrow('15 of them different');
  expect(() => combinationsOf(datasets.filter(({ id }) => id !== ID).flatMap(({ id }) => getObservations(id)))).toThrow('there are 0');
});

describe('a choice in an address', () => {
  test('comes back as it was', () => {
    fc.assert(fc.property(anyChoice, (choice) => { expect(readChoice(new URLSearchParams(writeChoice(choice)))).toEqual(choice); }));
  });

  test('is short, and what it says wrongly does not matter', () => {
    expect(writeChoice(EVERYONE)).toBe('');
    expect(writeChoice(choosing({ foreign_origin: 'yes', aged_50_plus: 'no' }))).toBe('?allochtoon=ja&vijftigplus=nee');
    expect(writeChoice(choosing({}, 2))).toBe('?kenmerken=2');
    expect(readChoice(new URLSearchParams('allochtoon=misschien&kenmerken=7&vijftigplus=&x=ja'))).toEqual(EVERYONE);
  });
});

describe('in words', () => {
  const say = (choice: Choice) => answerWords(printed, choice, 'juni 2012', 'nl');

  test('says how many, of whom and when', () => {
    expect(say(choosing({ work_disability: 'yes', aged_50_plus: 'no' })).sentence).toBe('Van de 189.422 niet-werkende werkzoekenden in juni 2012 waren er 16.937 met een arbeidshandicap en niet vijftigplus.');
    expect(say(EVERYONE).sentence).toContain('189.422');
    expect(say(choosing({ foreign_origin: 'no', work_disability: 'no', aged_50_plus: 'no', low_educated: 'no' }, 1)).sentence).toContain('spreekt zichzelf tegen');
  });

  test('writes the sum out, and leads to each printed cell', () => {
    const { terms, made, also, more } = say(choosing({ work_disability: 'yes' }));
    expect(terms.map(({ text }) => text)).toContain('4.254');
    expect(made).toContain('8');
    expect(more).toEqual({ count: '21.808', share: '83,7\u00a0%', formula: '21.808 / 26.062 × 100', label: 'Nog minstens één kenmerk' });
    expect(Object.keys(also)).toEqual(['foreign_origin', 'aged_50_plus', 'low_educated']);
  });

  test('nobody has no share', () => {
    const { also, more, terms } = say(choosing({ foreign_origin: 'no', work_disability: 'no', aged_50_plus: 'no', low_educated: 'no' }, 2));
    expect({ also, more, terms }).toEqual({ also: {}, terms: [] });
  });
});
