/** How many requests a second nginx answers with the file that the build writes for it, beside nginx sending one bare file of equal size; and whether it keeps ten thousand readers. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { UserError } from '../../scripts/lib/errors.ts';
import { findProgram } from '../../scripts/lib/programs.ts';
import { freePort, ownServer, startNginx } from '../lib/nginx.ts';

export interface Load {
  readonly page: string;
  readonly bytes: number;
  /** Requests a second. */
  readonly ours: number;
  readonly bare: number;
  readonly ratio: number;
  readonly open: { readonly connections: number; readonly requests: number; readonly errors: number };
}

const PAGE = '/cijfers/werkzaamheidsgraad/';
const MANY = 10_000;

/** `site` is a built one. Needs Debian's nginx and wrk. */
export async function measureLoad(site: string): Promise<Load> {
  if (findProgram('nginx') === undefined || spawnSync('wrk', ['-v']).error !== undefined) throw new UserError('Load is measured with nginx and wrk: apt-get install nginx libnginx-mod-http-brotli-static wrk.');
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  const [own, bare] = ['site', 'bare'].map((name) => join(folder, name)) as [string, string];
  const [ownPort, barePort] = [await freePort(), await freePort()];
  mkdirSync(bare);
  cpSync(site, own, { recursive: true });
  const file = join(own, PAGE, 'index.html');
  const sent = brotliCompressSync(readFileSync(file));
  writeFileSync(`${file}.br`, sent);
  writeFileSync(join(bare, 'index.html'), sent);
  const plain = `server { listen 127.0.0.1:${barePort}; root ${bare}; sendfile on; tcp_nopush on; open_file_cache max=10000 inactive=60s; }`;
  const server = await startNginx({ folder, servers: `${ownServer(own, ownPort)}\n${plain}`, connections: MANY, workers: 2 }, ownPort, barePort);
  try {
    const [ours, alone] = inTurn(`http://127.0.0.1:${ownPort}${PAGE}`, `http://127.0.0.1:${barePort}/`);
    return { page: PAGE, bytes: sent.length, ours: ours!, bare: alone!, ratio: ours! / alone!, open: held(`http://127.0.0.1:${ownPort}${PAGE}`) };
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Turn by turn, so that what else the machine does falls on both; the best of each. */
function inTurn(...addresses: readonly string[]): number[] {
  const best = addresses.map(() => 0);
  for (let round = 0; round < 3; round += 1) for (const [at, address] of addresses.entries()) best[at] = Math.max(best[at]!, perSecond(wrk(address, 64, 5)));
  return best;
}

function held(address: string): Load['open'] {
  const said = wrk(address, MANY, 15);
  const errors = [...said.matchAll(/(?:connect|read|write|timeout|responses:) (\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
  return { connections: MANY, requests: Number(/(\d+) requests in/.exec(said)?.[1] ?? 0), errors };
}

const perSecond = (said: string): number => Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1] ?? 0);

const wrk = (address: string, connections: number, seconds: number): string =>
  spawnSync('wrk', ['-t2', `-c${connections}`, `-d${seconds}s`, '--timeout', '10s', '-H', 'Accept-Encoding: br', address], { encoding: 'utf8' }).stdout;
