/** How a Dutch word sounds: who writes by ear has one slip, and not the two or three letters that it takes. */
import { oncePer } from '../once.ts';

/** Spellings that sound the same: ij and ei, ou and au, c and k or s, ch and g, z and s, v and f, a d that closes a syllable and t. */
const SPELLINGS = /ij|y|ou|ch|[czv]|d(?![aeiouwr])/g;
/** A consonant sounds the same once and twice: hadden, haden. */
const TWICE = /([^aeiou\d])\1/g;
const SOUNDS: Readonly<Record<string, string>> = { ij: 'ei', y: 'ei', ou: 'au', ch: 'g', c: 'k', z: 's', v: 'f', d: 't' };

export const soundOf = oncePer((word: string): string =>
  word.replace(/c(?=[ei])/g, 's').replace(TWICE, '$1').replace(SPELLINGS, (letters) => SOUNDS[letters]!));
