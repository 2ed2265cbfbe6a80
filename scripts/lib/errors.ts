/** Errors that are not bugs of ours, and how each is told. */
import { DataError } from '../../src/errors.ts';

/** Something the person who typed the command can put right. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** A command that ended with another code than 0; `output` is what it said. */
export class ToolError extends Error {
  readonly output: string;

  constructor(command: string, output: string) {
    super(`${command} failed.`);
    this.name = 'ToolError';
    this.output = output;
  }
}

/** What a person should read of an error: the tool's own output or the message; a stack only for a bug of ours. */
export function report(error: unknown): string {
  if (error instanceof ToolError) return error.output || error.message;
  if (error instanceof UserError || error instanceof DataError) return error.message;
  if (!(error instanceof Error)) return String(error);
  // The system refused: a full disk, a folder that is not ours.
  return 'syscall' in error ? error.message : (error.stack ?? error.message);
}
