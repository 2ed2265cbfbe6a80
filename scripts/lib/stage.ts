/** A line of progress for each stage, and one way to begin and end a command. */
import { parseArgs, type ParseArgsConfig, type ParseArgsOptionsConfig } from 'node:util';
import { report, UserError } from './errors.ts';

/** Prints `label … 1.2 s` while and after `work` runs, which may tell what it is at. */
export async function stage<T>(label: string, work: (tell: (what: string) => void) => Promise<T>): Promise<T> {
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  process.stdout.write(`${label} … `);
  try {
    const result = await work(teller());
    console.log(seconds());
    return result;
  } catch (error) {
    console.log(`failed after ${seconds()}`);
    throw error;
  }
}

/** Milliseconds without a word: who waits less needs no more than the name of the stage. */
const PATIENCE = 1000;

/** Names the step that begins, when the last word was long ago. */
function teller(): (what: string) => void {
  let last = performance.now();
  return (what) => {
    if (performance.now() - last < PATIENCE) return;
    last = performance.now();
    process.stdout.write(`${what} … `);
  };
}

/** The options of a command; anything else on the line is a `UserError` that says what it takes. */
export const readOptions = <Options extends ParseArgsOptionsConfig>(options: Options) => readLine({ options }).values;

/** Options and what stands beside them. */
export const readArguments = <Options extends ParseArgsOptionsConfig>(options: Options) => readLine({ options, allowPositionals: true });

function readLine<Config extends ParseArgsConfig & { options: ParseArgsOptionsConfig }>(config: Config) {
  const { options } = config;
  try {
    return parseArgs(config);
  } catch (error) {
    const [problem] = (error as Error).message.split(/\. |\n/);
    const known = Object.entries(options).map(([name, { type }]) => (type === 'string' ? `--${name} VALUE` : `--${name}`));
    throw new UserError(`${problem!.replace(/\.$/, '')}. ${known.length === 0 ? 'This command takes no options.' : `This command takes, after a lone --: ${known.join(', ')}.`}`);
  }
}

/** Runs a script's `main`: an error is printed once, to its last letter, and the process ends with code 1. */
export async function main(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await written(process.stdout, '');
    await written(process.stderr, `${report(error)}\n`);
    process.exit(1);
  }
}

/** A pipe takes what it is given bit by bit, and an exit does not wait for it. */
const written = (to: NodeJS.WriteStream, text: string): Promise<void> => new Promise((resolve) => { to.write(text, () => resolve()); });
