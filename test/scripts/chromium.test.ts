import { expect, test, vi } from 'vitest';
import { findChromium, type Machine } from '../../scripts/lib/chromium.ts';

const PLAYWRIGHT = '/cache/playwright/chrome';

/** A Debian where we are root and nothing is installed. */
const machine = (changes: Partial<Machine> & { present?: string[] } = {}): Machine => ({
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  isRoot: true,
  distribution: 'debian',
  playwrightPath: PLAYWRIGHT,
  exists: (path) => (changes.present ?? []).includes(path.replaceAll('\\', '/')),
  starts: () => true,
  install: () => false,
  ...changes,
});

test('the environment variable wins', () => {
  expect(findChromium(machine({ env: { CHROMIUM: '/opt/c', PATH: '/usr/bin' }, present: ['/opt/c', '/usr/bin/chromium'] }))).toBe('/opt/c');
  expect(findChromium(machine({ env: { CHROMIUM_PATH: '/opt/c' }, present: ['/opt/c'] }))).toBe('/opt/c');
});

test('a variable that names nothing is an error, not a reason to look elsewhere', () => {
  expect(() => findChromium(machine({ env: { CHROMIUM: '/opt/typo', PATH: '/usr/bin' }, present: ['/usr/bin/chromium'] })))
    .toThrowErrorMatchingInlineSnapshot(`[UserError: There is no browser at /opt/typo. Let CHROMIUM name one, or unset it.]`);
});

test('the system\'s browser comes before Playwright\'s', () => {
  expect(findChromium(machine({ isRoot: false, present: ['/usr/bin/google-chrome', PLAYWRIGHT] }))).toBe('/usr/bin/google-chrome');
});

test('a placeholder that does not start is passed over', () => {
  expect(findChromium(machine({ isRoot: false, present: ['/usr/bin/chromium-browser', PLAYWRIGHT], starts: (path) => path === PLAYWRIGHT }))).toBe(PLAYWRIGHT);
});

test('macOS and Windows have their own places', () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findChromium(machine({ platform: 'darwin', env: {}, present: [mac] }))).toBe(mac);
  const windows = 'C:/Program Files/Google/Chrome/Application/chrome.exe';
  const found = findChromium(machine({ platform: 'win32', env: { PROGRAMFILES: 'C:/Program Files' }, present: [windows] }));
  expect(found.replaceAll('\\', '/')).toBe(windows);
});

const HEADLESS = '/usr/bin/chromium-headless-shell';
const INSTALL = ['apt-get update', 'apt-get install -y --no-install-recommends chromium-headless-shell'];

test.each([['nothing', []], ['a Chromium with windows', ['/usr/bin/chromium']]])('Debian as root, with %s, installs the package without windows', (_what, there) => {
  const present: string[] = [...there];
  const install = vi.fn((_command: string, args: readonly string[]) => {
    if (args.includes('install')) present.push(HEADLESS);
    return true;
  });
  expect(findChromium(machine({ install, present }))).toBe(HEADLESS);
  expect(install.mock.calls.map(([command, args]) => [command, ...args].join(' '))).toEqual(INSTALL);
});

test('one without windows comes first, and nothing is installed', () => {
  const install = vi.fn(() => true);
  expect(findChromium(machine({ install, present: ['/usr/bin/chromium', HEADLESS] }))).toBe(HEADLESS);
  expect(install).not.toHaveBeenCalled();
});

test('a Debian that has no such package, or no network, uses the Chromium it has', () => {
  expect(findChromium(machine({ present: ['/usr/bin/chromium'] }))).toBe('/usr/bin/chromium');
});

test('elsewhere Playwright brings its own', () => {
  const present: string[] = [];
  const install = vi.fn(() => present.push(PLAYWRIGHT) > 0);
  expect(findChromium(machine({ isRoot: false, distribution: 'fedora', install, present }))).toBe(PLAYWRIGHT);
  expect(install).toHaveBeenCalledOnce();
});

test('when nothing works one line says what to run', () => {
  const message = (changes: Partial<Machine>) => {
    try {
      return findChromium(machine(changes));
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(message({ isRoot: false })).toMatchInlineSnapshot(`"The tests need a Chromium. Run: sudo apt-get install chromium-headless-shell"`);
  expect(message({ distribution: 'ubuntu' })).toMatchInlineSnapshot(`"The tests need a Chromium. Run: npx playwright-core install --with-deps chromium"`);
  expect(message({ platform: 'darwin' })).toMatchInlineSnapshot(`"The tests need a Chromium. Run: npx playwright-core install chromium"`);
});
