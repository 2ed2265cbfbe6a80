/** Runs our scripts and the packages' own commands with this very Node and without a shell, so that Windows works too. */
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ToolError, UserError } from './errors.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Astro sends statistics and moves to the background when it thinks a robot calls; neither is wanted. */
const QUIET = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', ASTRO_PREVIEW_BACKGROUND: '0' };

/** The JavaScript file behind a package's command: `binOf('astro')`, `binOf('@astrojs/check', 'astro-check')`. */
export function binOf(name: string, command = name): string {
  const manifest = findPackageJSON(name, import.meta.url);
  if (manifest === undefined) throw new UserError(`The package '${name}' is not installed. Run npm ci.`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin[command];
  if (file === undefined) throw new Error(`The package '${name}' has no command '${command}'.`);
  return join(dirname(manifest), file);
}

/** Starts a script of ours or a package's command, and leaves it running. */
export const start = (script: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): ChildProcess => node([script, ...args], env, 'inherit');

const node = (args: readonly string[], env: NodeJS.ProcessEnv, stdio: StdioOptions): ChildProcess =>
  spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...QUIET, ...env }, stdio });

/**
 * Runs to the end and gives what was printed; throws a `ToolError` when the command fails. It ends when we do. It prints to
 * a file: a command that exits does not wait until a pipe has taken its last words, which are why it failed.
 */
export async function run(script: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'output-'));
  const file = join(folder, 'output.txt');
  const handle = openSync(file, 'a');
  const written = openSync(file, 'r');
  // At once, so that who is stopped leaves nothing behind; Windows keeps a file that is open.
  if (process.platform !== 'win32') rmSync(folder, { recursive: true });
  try {
    const child = node(['--import', new URL('with-parent.mjs', import.meta.url).href, script, ...args], env, ['ignore', handle, handle, 'ipc']);
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const output = readFileSync(written, 'utf8').trimEnd();
    if (code !== 0) throw new ToolError([script, ...args].join(' '), output);
    return output;
  } finally {
    closeSync(handle);
    closeSync(written);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
