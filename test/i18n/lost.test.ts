/** What of an address is echoed on a page. */
import { expect, test } from 'vitest';
import { lostInWords, type Lost } from '../../src/i18n/lost.ts';

const say = (...lost: readonly Lost[]) => lostInWords(lost, 'page', (name) => name.toUpperCase(), 'nl');
const word = (text: string): Lost => ({ name: 'jaar', word: text });

test('nothing lost, nothing said', () => {
  expect(say()).toBe('');
});

test('each word stands with the name of its question', () => {
  expect(say(word('1999'), { name: 'groep', word: 'MARSMAN' })).toContain('heeft niet: “1999” (jaar), “MARSMAN” (groep).');
  expect(lostInWords([word('1999')], 'chart', (name) => name, 'en')).toContain('This chart does not have: “1999” (jaar).');
});

test('a long word is cut between letters, and what turns or hides words is left out', () => {
  expect(say(word('é'.repeat(500)))).toContain(`“${'é'.repeat(60)}…”`);
  expect(say(word('😀'.repeat(61)))).toContain(`“${'😀'.repeat(60)}…”`);
  expect(say(word('a\u202Eb\u0000c'))).toContain('“abc”');
});

test('of many words five are named', () => {
  const said = say(...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(word));
  expect(said).toContain('“e” (jaar) en nog 2 woorden.');
  expect(said).not.toContain('“f”');
});
