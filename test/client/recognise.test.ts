import { expect, test } from 'vitest';
import { plainName, recognise, sumOf, type Known, type Register } from '../../src/client/recognise.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const known = (name: string, current: boolean): Known => ({ name, title: 'Proef', version: current ? '1.1.0' : '1.0.0', current, page: '/cijfers/proef/' });
const NOW = 'a,b\r\n1,2\r\n';
const THEN = 'a,b\r\n1,1\r\n';
const JSON_FILE = '{\n "a": 1\n}\n';
const now = known('proef.csv', true);
const register: Register = {
  bySum: new Map(await Promise.all([[NOW, now], [THEN, known('proef.csv', false)], [JSON_FILE, known('proef.json', true)]].map(async ([text, one]) => [await sumOf(bytes(text as string)), one as Known] as const))),
  byName: new Map([['proef.csv', now]]),
  portal: async () => new Map([[await sumOf(bytes('zip')), 'all.zip']]),
};
const ask = async (name: string, content: Uint8Array<ArrayBuffer>) => recognise(name, content, await sumOf(content), register);

test.each([
  ['a file of the current version', 'x.csv', NOW, { as: 'same', known: now }],
  ['a file of an older version', 'x.csv', THEN, { as: 'older', known: known('proef.csv', false) }],
  ['the same with line ends of Linux', 'x.csv', 'a,b\n1,2\n', { as: 'lines', known: now }],
  ['the same with a byte order mark', 'x.csv', `\uFEFF${NOW}`, { as: 'lines', known: now }],
  ['the same with line ends of Windows', 'x.json', JSON_FILE.replaceAll('\n', '\r\n'), { as: 'lines', known: known('proef.json', true) }],
  ['the same without its last line end', 'x.csv', NOW.trimEnd(), { as: 'lines', known: now }],
  ['what belongs to no dataset', 'all.zip', 'zip', { as: 'portal', name: 'all.zip' }],
  ['a changed digit under our name', 'proef-1.1.0 (2).csv', 'a,b\r\n1,3\r\n', { as: 'named', known: now }],
  ['a file without anything', 'proef.csv', '', { as: 'empty' }],
  ['somebody else\'s file', 'ander.csv', 'x', { as: 'unknown' }],
])('%s', async (_what, name, text, outcome) => {
  expect(await ask(name, bytes(text))).toEqual(outcome);
});

test('bytes that are no text are compared as they are', async () => {
  expect(await ask('foto.png', new Uint8Array([0x89, 0xff, 0xfe, 0x0d]))).toEqual({ as: 'unknown' });
});

test('a name loses its version and the number of a second copy', () => {
  expect(['a-1.10.0.csv', 'a (3).en.csv', 'a.en.csv', 'hoorzitting-2021.csv'].map(plainName)).toEqual(['a.csv', 'a.en.csv', 'a.en.csv', 'hoorzitting-2021.csv']);
});
