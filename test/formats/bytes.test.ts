/** The same data give the same bytes: no clock, no order of chance, whatever the time zone. */
import { unzipSync, strFromU8 } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { filesOf, ids, render } from './lib/files.ts';

afterEach(() => vi.unstubAllEnvs());

describe.each(ids)('%s', { timeout: 30_000 }, (id) => {
  it('comes out the same twice', async () => {
    const first = await filesOf(id);
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    const second = await render(id);
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [name, bytes] of first) expect(second.get(name)!.equals(bytes), name).toBe(true);
  });
});

/** The moment a zip says each of its files was written: MS-DOS date and time, from the local headers. */
function zipTimes(zip: Buffer): readonly number[] {
  const times: number[] = [];
  for (let at = zip.indexOf('PK\u0003\u0004', 0, 'latin1'); at >= 0; at = zip.indexOf('PK\u0003\u0004', at + 4, 'latin1')) times.push(zip.readUInt32LE(at + 10));
  return times;
}

it.each(['xlsx', 'ods'])('%s: its parts carry no time, and it says in which language it is', async (kind) => {
  const zip = (await filesOf('werkzaamheidsgraad')).get(`werkzaamheidsgraad.${kind}`)!;
  expect(new Set(zipTimes(zip)).size).toBe(1);
  expect(zipTimes(zip)[0]! >>> 16, '1 January 1980').toBe(0x21);
  expect(Object.values(unzipSync(zip)).some((bytes) => strFromU8(bytes).includes('<dc:language>nl</dc:language>'))).toBe(true);
});
