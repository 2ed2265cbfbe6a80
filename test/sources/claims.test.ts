/** Every claim that the audit checks stands where it says: source, line and words are kept here, with the checksum of each line they run over. */
import { expect, test } from 'vitest';
import { findings, uncheckedClaims } from '../../src/catalog.ts';
import type { Claim } from '../../src/model/audit.ts';
import { parseFraction } from '../../src/pipeline/fraction.ts';
import kept from './claims.json';

const claims = [...new Map(findings.flatMap(({ claim }) => (claim ? [[JSON.stringify(claim), claim] as const] : []))).values()];
const place = ({ source, line, words }: Pick<Claim, 'source' | 'line' | 'words'>) => `${source}:${line} “${words}”`;

test('the claims, those we leave alone too, are those of the proof, and none is kept in vain', () => {
  expect([...new Set([...claims, ...uncheckedClaims].map(place))].toSorted()).toEqual(kept.map(place).toSorted());
});

test('the proof is in the order of the documents, with a checksum a line', () => {
  expect(kept).toEqual(kept.toSorted((a, b) => a.source.localeCompare(b.source) || a.line - b.line || (a.words < b.words ? -1 : 1)));
  expect(kept.flatMap(({ sha256 }) => sha256).filter((sum) => !/^[0-9a-f]{64}$/.test(sum))).toEqual([]);
});

const SAYS = {
  more: /toegenomen|toename|vooruit|stijging|gesteg|hoger|2% ten opzicht|groei|stijgt|gerealiseerd|van \d+,\d% naar|tweede plaats|grootste|overwicht|jonger|slechts/,
  less: /achteruit|daling|gedaald|hersteld|lagere|lager|neemt af|beide segmenten|van \d+,\d% naar|afname|tweede plaats|dalen|elders|eerder/,
  same: /geen verandering|gelijk|hetzelfde/,
  near: /stagneren|bijna status quo|vrijwel hetzelfde/,
};

test('a claim says in words what is checked of it', () => {
  expect(claims.filter(({ says, words }) => says && !SAYS[says].test(words)).map(place)).toEqual([]);
});

/** "verviervoudigde" and "bijna allemaal" hold their number in words of their own. */
const TIMES: Readonly<Record<string, string>> = { '4': 'verviervoudigde', '100': 'bijna allemaal' };
const holds = ({ words, value }: Claim): boolean =>
  TIMES[value!] !== undefined && words.includes(TIMES[value!]!)
  || parseFraction(words)?.value === value
  || new RegExp(`(?<!\\d)${value!.replace('.', '[.,]')}(?!\\d)`).test(words)
  || new RegExp(`\\b1 op ${value!}\\b`).test(words);

test('a claim holds the number that is checked', () => {
  expect(claims.filter((claim) => claim.value !== undefined && !holds(claim)).map((claim) => `${place(claim)} ${claim.value}`)).toEqual([]);
});

test('a threshold of ours goes with words that leave room, and only with these', () => {
  expect(claims.filter(({ says, words, within }) => (within !== undefined) !== (says === 'near' || words.includes('bijna allemaal'))).map(place)).toEqual([]);
});

const QUALIFIED = { about: /ongeveer|Een 50-tal|derde|op de/i, almost: /bijna/, at_least: /meer dan/ };

test('a claim is as exact as its words are', () => {
  expect(claims.filter(({ qualifier, words }) => qualifier && !QUALIFIED[qualifier as keyof typeof QUALIFIED].test(words)).map(place)).toEqual([]);
});
