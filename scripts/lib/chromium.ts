/** Finds a Chromium for the browser tests, and installs one the way this machine allows when there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { UserError } from './errors.ts';
import { binOf } from './tools.ts';

/** What the choice depends on; the tests pass their own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly isRoot: boolean;
  /** ID in /etc/os-release. */
  readonly distribution: string;
  /** Where Playwright keeps the Chromium of its version, installed or not. */
  readonly playwrightPath: string;
  exists(path: string): boolean;
  /** Whether it starts: a snap's placeholder exists and does not. */
  starts(path: string): boolean;
  /** Runs a command; whether it ended well. */
  install(command: string, args: readonly string[]): boolean;
}

/** Chromium without windows: a page opens in a third of the time. */
const HEADLESS = 'chromium-headless-shell';

const COMMANDS = [HEADLESS, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const MAC_APPS = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'];

const WINDOWS_PROGRAMS = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** The path of a Chromium that starts; one without windows, where the machine has it or lets us install it. Throws a `UserError` that says in one line what to run. */
export function findChromium(machine: Machine): string {
  const named = machine.env.CHROMIUM || machine.env.CHROMIUM_PATH;
  if (named) {
    if (machine.exists(named)) return named;
    throw new UserError(`There is no browser at ${named}. Let CHROMIUM name one, or unset it.`);
  }
  const found = installed(machine);
  if (found !== undefined && (found.endsWith(HEADLESS) || !hasApt(machine))) return found;
  const best = (install(machine) ? installed(machine) : undefined) ?? found;
  if (best !== undefined) return best;
  throw new UserError(`The tests need a Chromium. Run: ${remedy(machine)}`);
}

const installed = (machine: Machine): string | undefined =>
  [...candidates(machine), machine.playwrightPath].find((path) => machine.exists(path) && machine.starts(path));

function candidates({ platform, env }: Machine): string[] {
  if (platform === 'darwin') return folders(['/Applications', env.HOME && join(env.HOME, 'Applications')], MAC_APPS);
  if (platform === 'win32') return folders([env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA], WINDOWS_PROGRAMS);
  return folders((env.PATH ?? '').split(delimiter), COMMANDS);
}

const folders = (roots: readonly (string | undefined)[], files: readonly string[]): string[] =>
  files.flatMap((file) => roots.filter((root) => root !== undefined && root !== '').map((root) => join(root!, file)));

const hasApt = ({ platform, distribution, isRoot }: Machine): boolean => platform === 'linux' && distribution === 'debian' && isRoot;

function install(machine: Machine): boolean {
  if (hasApt(machine)) return machine.install('apt-get', ['update']) && machine.install('apt-get', ['install', '-y', '--no-install-recommends', HEADLESS]);
  return machine.install(process.execPath, [binOf('playwright-core'), 'install', 'chromium']);
}

const remedy = (machine: Machine): string => {
  if (machine.platform === 'linux' && machine.distribution === 'debian') return `sudo apt-get install ${HEADLESS}`;
  return machine.platform === 'linux' ? 'npx playwright-core install --with-deps chromium' : 'npx playwright-core install chromium';
};

/** This machine. Only Linux is asked whether the browser starts: elsewhere `--version` opens a window. */
export const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  distribution: existsSync('/etc/os-release') ? (/^ID="?(\w+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '') : '',
  playwrightPath: chromium.executablePath(),
  exists: existsSync,
  starts: (path) => process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0,
  install(command, args) {
    console.log(`No Chromium here; running ${[command, ...args].join(' ')}`);
    return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  },
});
