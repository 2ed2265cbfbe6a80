import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isNew, type Versioned } from '../../scripts/lib/release.ts';
import { ROOT } from '../../scripts/lib/tools.ts';
import { releasesOf, versionsKept, type ReleasedFile } from '../../src/releases.ts';

const HEADER = 'group,time_period,measure,unit_measure,obs_value\n';
const file = (name: string, text: string): ReleasedFile => ({ name, bytes: new TextEncoder().encode(text) });
const files = (text: string) => [file('x.csv', `${HEADER}${text}`), file('x.json', '{}')];
const ONE = 'A,2011,n,PER,1\n';
const kept = [{ version: '1.0.0', files: files(ONE) }];
const at = (...versions: string[]): Versioned => ({ id: 'x', version: versions[0]!, revisions: versions.map((version) => ({ version, date: '2026-11-28', text: { nl: 'x', en: 'x' } })) });

describe('what may become a version', () => {
  it('takes the first one, and passes over one that is kept to the byte', () => {
    expect(isNew(at('1.0.0'), files(ONE), [])).toBe(true);
    expect(isNew(at('1.0.0'), files(ONE), kept)).toBe(false);
  });
  it('takes a correction, new figures and a new column under the number they ask for', () => {
    expect(isNew(at('1.0.1', '1.0.0'), files('A,2011,n,PER,2\n'), kept)).toBe(true);
    expect(isNew(at('1.1.0', '1.0.0'), files(`${ONE}A,2012,n,PER,1\n`), kept)).toBe(true);
    expect(isNew(at('2.0.0', '1.0.0'), [file('x.csv', `area,${HEADER}Z,${ONE}`)], kept)).toBe(true);
  });
  it.each<[string, Versioned, readonly ReleasedFile[], RegExp]>([
    ['other bytes', at('1.0.0'), files('A,2011,n,PER,2\n'), /^data\/x\/releases\/1\.0\.0\/x\.csv: what the portal gives now is not what version 1\.0\.0 holds, and a version never changes\.\nIf the change is meant: raise version and modified in data\/x\/dataset\.ts, put a revision first/],
    ['a file less', at('1.0.0'), files(ONE).slice(0, 1), /x\.json: what the portal gives now/],
    ['a file more', at('1.0.0'), [...files(ONE), file('x.svg', '')], /x\.svg: what the portal gives now/],
    ['a version that runs back', at('0.9.0'), files(ONE), /version 1\.0\.0 is kept, and dataset\.ts is at 0\.9\.0\. Raise the version above 1\.0\.0/],
    ['a kept version that no revision tells of', at('1.0.1'), files(ONE), /version 1\.0\.0 is kept, and no revision tells of it any more/],
    ['new figures called a correction', at('1.0.1', '1.0.0'), files(`${ONE}A,2012,n,PER,1\n`), /from 1\.0\.0 to 1\.0\.1 rows came or went, which asks for a minor version/],
    ['a new column called new figures', at('1.1.0', '1.0.0'), [file('x.csv', `area,${HEADER}Z,${ONE}`)], /a column came or went, which asks for a major version/],
  ])('refuses %s', (_what, dataset, rendered, message) => {
    expect(() => isNew(dataset, rendered, kept)).toThrow(message);
  });
});

describe('npm run release', () => {
  let copy: string;
  const script = (name: string, ...args: string[]) => spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], { cwd: copy, encoding: 'utf8' });
  const description = () => join(copy, 'data/kans-op-werk/dataset.ts');
  const change = (path: string, from: string, to: string) => writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'release-'));
    for (const name of ['src', 'scripts', 'package.json', 'data']) cpSync(join(ROOT, name), join(copy, name), { recursive: true, filter: (source) => !source.endsWith('releases') });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('keeps the bytes of a version, and refuses to change them', () => {
    const { version } = JSON.parse(readFileSync(join(copy, 'data/kans-op-werk/dataset.json'), 'utf8')) as { version: string };
    const cut = script('release', 'kans-op-werk');
    expect(cut.stdout, cut.stderr).toContain(`kans-op-werk ${version}: kept, `);
    expect(readdirSync(join(copy, 'data/kans-op-werk/releases'))).toEqual([version]);
    const [first] = releasesOf('kans-op-werk', copy);
    const onDisk = () => first!.files.map(({ name }) => [name, readFileSync(join(copy, 'data/kans-op-werk/releases', version, name), 'utf8')]);
    const kept = onDisk();
    expect(first!.files.map(({ name }) => name)).toEqual(expect.arrayContaining(['datapackage.json', 'kans-op-werk.csv', 'kans-op-werk.en.csv', 'kans-op-werk.json', 'kans-op-werk.svg']));

    change(description(), "nl: 'Kans op werk van kansengroepen'", "nl: 'Kans op een job'");
    script('ingest');
    const refused = script('release', 'kans-op-werk');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(new RegExp(`^data/kans-op-werk/releases/${version}/[\\w.-]+: what the portal gives now is not what version ${version} holds`));
    expect(versionsKept('kans-op-werk', copy)).toEqual([version]);
    expect(onDisk()).toEqual(kept);
  }, 120_000);

  it('says which datasets there are, and what to type', () => {
    expect(script('release').stderr).toContain('npm run release -- kans-op-werk');
    expect(script('release', 'nee').stderr).toMatch(/^There is no dataset "nee"\. Datasets: .*kans-op-werk/);
  }, 30_000);
});
