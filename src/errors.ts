import { codePointAt, UNPRINTED } from './model/unprinted.ts';

/** A place in a file a maintainer can open; line and column count from 1. */
export interface Where {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

const place = ({ file, line, column }: Where): string => [file, line, column].filter((part) => part !== undefined).join(':');

/** Something wrong in what a maintainer wrote: says where, what, and what to do. Printed without a stack. */
export class DataError extends Error {
  readonly where: Where;
  readonly hint: string;

  constructor(where: Where, what: string, hint: string) {
    super(`${place(where)}  ${legible(what)}\n  ${hint}`);
    this.name = 'DataError';
    this.where = where;
    this.hint = hint;
  }
}

const EACH_UNPRINTED = new RegExp(UNPRINTED, 'gv');

/** More than any sentence of ours; a cell may hold ten million characters. */
const LONGEST = 1000;

/** What a cell holds can neither steer the terminal nor fill it: invisible characters are named, and no line is endless. */
const legible = (what: string): string =>
  what
    .split('\n')
    .map((line) => (line.length > LONGEST ? `${line.slice(0, LONGEST)}… (${line.length} characters)` : line))
    .join('\n')
    .replaceAll(EACH_UNPRINTED, (character) => `<${codePointAt(character, 0)}>`);
