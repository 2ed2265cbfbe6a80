/** A line of progress for each stage, and one way to end when a stage fails. */
import { ToolError } from './tools.ts';

/** Prints `label … 1.2 s` while and after `work` runs. */
export async function stage<T>(label: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  process.stdout.write(`${label} … `);
  try {
    const result = await work();
    console.log(seconds());
    return result;
  } catch (error) {
    console.log(`failed after ${seconds()}`);
    throw error;
  }
}

/** What a person should read of an error: the tool's own output or the message; a stack only for a bug of ours. */
export function report(error: unknown): string {
  if (error instanceof ToolError) return error.output || error.message;
  if (error instanceof UserError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Something the person who typed the command can put right. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** Runs a script's `main`: an error is printed once and the process ends with code 1. */
export async function main(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(report(error));
    process.exit(1);
  }
}
