/** What we build on: whole, under licences we may use, and without a script of its own at installation. */
import { expect, test } from 'vitest';
import { lockedPackages, sbom } from '../../scripts/lib/sbom.ts';
import { read } from '../lib/modules.ts';

const packages = lockedPackages();
const manifest = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>;

/** The licences of all packages. Those with a condition on changed files only (LGPL, MPL) belong to packages that we use as they are. */
const LICENCES = ['0BSD', 'Apache-2.0', 'Apache-2.0 AND LGPL-3.0-or-later', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC', 'LGPL-3.0-or-later', 'MIT', 'MPL-2.0', 'PSF-2.0', 'Python-2.0'];
/** Free too, and named in words: Bitstream Vera's and public domain. */
const IN_WORDS = ['dejavu-fonts-ttf', 'uri-templates'];

test('the list of parts names every package of the lock file, each with its licence and the hash of its bytes', () => {
  const { components } = JSON.parse(sbom()) as { components: { name: string; version: string; purl: string; hashes?: { alg: string; content: string }[]; licenses: unknown[] }[] };
  expect(components.map(({ name, version }) => `${name}@${version}`)).toEqual(packages.map(({ name, version }) => `${name}@${version}`));
  for (const { purl, hashes, licenses } of components) {
    expect(purl).toMatch(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@\d/);
    expect(hashes?.[0], purl).toEqual({ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) });
    expect(licenses, purl).toHaveLength(1);
  }
  expect(sbom()).toBe(sbom());
});

test('every licence is one we know', () => {
  expect(packages.filter(({ name, license = '' }) => !LICENCES.includes(license) && !IN_WORDS.includes(name)).map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
});

test('dependencies are pinned', () => {
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies })) expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
});

test('npm runs no script of a package: the one that has any works without', () => {
  expect(read('.npmrc')).toContain('ignore-scripts=true');
  expect(packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)).toEqual(['esbuild']);
});
