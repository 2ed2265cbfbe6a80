/** What the portal is made with: every package of the lock file, as CycloneDX. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './tools.ts';

/** What we read of an entry of the lock file. */
export interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

/** Every package of the lock file, by name and version, once. */
export function lockedPackages(): readonly (Locked & { readonly name: string })[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
  const all = Object.entries(packages).filter(([path]) => path !== '').map(([path, locked]) => ({ ...locked, name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length) }));
  return [...new Map(all.map((one) => [`${one.name}@${one.version}`, one])).entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** `MIT`, `(MIT OR Apache-2.0)`: letters, digits, dots and hyphens, with AND, OR and WITH between. */
const SPDX = /^\(?[\w.+-]+(?: (?:AND|OR|WITH) [\w.+-]+)*\)?$/;

/** Without date and serial number, so that the same lock file gives the same bytes. */
export function sbom(): string {
  const { name, version, license } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { name: string; version: string; license: string };
  const components = lockedPackages().map((one) => {
    const purl = `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`;
    return { type: 'library', 'bom-ref': purl, name: one.name, version: one.version, scope: one.dev ? 'excluded' : 'required', purl, ...hashesOf(one), licenses: [licenceOf(one.license)] };
  });
  return `${JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component: { type: 'application', 'bom-ref': name, name, version, licenses: [licenceOf(license)] } }, components }, null, 1)}\n`;
}

const licenceOf = (text = 'NOASSERTION') => (!SPDX.test(text) ? { license: { name: text } } : text.includes(' ') ? { expression: text } : { license: { id: text } });

function hashesOf({ integrity }: Locked) {
  const [algorithm, digest] = integrity?.split(/-(.*)/) ?? [];
  if (algorithm === undefined || digest === undefined) return {};
  return { hashes: [{ alg: algorithm.toUpperCase().replace('SHA', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') }] };
}
