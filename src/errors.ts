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
    super(`${place(where)}  ${what}\n  ${hint}`);
    this.name = 'DataError';
    this.where = where;
    this.hint = hint;
  }
}
