/** What can be typed in a description and cannot be published: refused wherever it stands, by the place and the name of the character. */
import { describe, expect, it } from 'vitest';
import { DataError } from '../../src/errors.ts';
import { stringsIn } from '../../src/model/strings.ts';
import { checkStrings } from '../../src/pipeline/strings.ts';
import { description } from './tiny.ts';

const FILE = 'data/x/dataset.ts';
const messageOf = (literal: unknown): string => {
  try {
    checkStrings(FILE, literal);
  } catch (error) {
    expect(error).toBeInstanceOf(DataError);
    return (error as DataError).message;
  }
  throw new Error('No error was raised.');
};

it.each([
  ['NUL', 'a\0b', 'U+0000'],
  ['escape', 'a\x1b[2Jb', 'U+001B'],
  ['tab', 'a\tb', 'U+0009'],
  ['carriage return', 'a\rb', 'U+000D'],
  ['right-to-left override', 'a\u202eb', 'U+202E'],
  ['left-to-right override', 'a\u202db', 'U+202D'],
  ['isolate', 'a\u2066b', 'U+2066'],
  ['zero width space', 'a\u200bb', 'U+200B'],
  ['zero width joiner', 'a\u200db', 'U+200D'],
  ['soft hyphen', 'a\u00adb', 'U+00AD'],
  ['Hangul filler', 'a\u3164b', 'U+3164'],
  ['byte order mark', '\ufeffa', 'U+FEFF'],
  ['line separator', 'a\u2028b', 'U+2028'],
  ['no character', 'a\uffffb', 'U+FFFF'],
  ['no character beyond the first plane', 'a\u{1fffe}b', 'U+1FFFE'],
  ['half a character', 'a\ud800b', 'U+D800'],
  ['the other half', '\udc00', 'U+DC00'],
  ['a lost character', 'a\ufffdb', 'U+FFFD'],
])('%s', (_name, text, code) => {
  expect(messageOf({ tables: [{ footnotes: [{}, { text: { nl: text } }] }] })).toBe(`${FILE}  The text tables[0].footnotes[1].text.nl holds ${code}, which is never printed.\n  Remove it, or type the character that is meant: a tab becomes a space.`);
  expect(messageOf({ labels: { [text]: {} } })).toContain(`holds ${code}, which is never printed.`);
});

it('a line end, since every text is a cell or a heading somewhere', () => {
  expect(messageOf({ title: { nl: 'een\ntwee' } })).toBe(`${FILE}  The text title.nl runs over a line end.\n  Write it on one line: it becomes a cell, a heading or a paragraph.`);
});

it.each(['=HYPERLINK("x")', '@SUM(1)', '+cmd|x', '-x', '＝1'])('%s, which a spreadsheet would run', (text) => {
  expect(messageOf({ title: { nl: text } })).toBe(`${FILE}  The text title.nl reads "${text}", which a spreadsheet would run as a formula.\n  It is published in spreadsheets: begin with another character, for example a quotation mark.`);
});

it('wherever it stands in a description: no field is passed over', () => {
  const places = [...stringsIn(description)].filter(({ isKey }) => !isKey).map(({ place }) => place);
  expect(places).toEqual(expect.arrayContaining(['title.nl', 'reading.text.en', 'chart.title.nl', 'tables[0].section', 'checks[0].title.nl', 'revisions[0].text.nl']));
  for (const spoiled of places) {
    const literal = structuredClone(description);
    const steps = spoiled.split(/[.[\]]+/).filter(Boolean);
    const last = steps.pop()!;
    const holder = steps.reduce((value, step) => (value as Record<string, unknown>)[step], literal as unknown) as Record<string, string>;
    holder[last] += '\u202e';
    expect(messageOf(literal)).toContain(`The text ${spoiled} holds U+202E`);
  }
});

it('a name of a field is shown as a programmer writes it', () => {
  expect(messageOf({ labels: { 'Meer dan 1 jaar': { duration: '\0' } } })).toContain('The text labels["Meer dan 1 jaar"].duration holds U+0000');
});

it('a literal that holds itself', () => {
  const turning: { title: string; chart: { where?: unknown } } = { title: 'x', chart: {} };
  turning.chart.where = [turning];
  expect(messageOf(turning)).toBe(`${FILE}  The field chart.where[0] holds itself.\n  Write out what it holds: the description becomes JSON, which has an end.`);
});

describe('what is only unusual may stand', () => {
  it.each(['<img src=x onerror=alert(1)>', '</script>', '"\'&amp;', 'مرحبا', 'עברית', '🇧🇪 ❤️', 'tot\u00a05\u202f%', '½ × −3', '-', '+', '*', '-6 %', '__proto__', 'cafe\u0301', ''])('%s', (text) => {
    expect(() => checkStrings(FILE, { title: { nl: text }, labels: { [text]: text } })).not.toThrow();
  });
  it('twice the same part is no part of itself', () => {
    const shared = { nl: 'x', en: 'x' };
    expect(() => checkStrings(FILE, { title: shared, caveat: shared, both: [shared, shared] })).not.toThrow();
  });
});
