/** Debian's nginx with the file that the build writes for it, on this machine only. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Waits for a server that was just started. */
export async function untilAnswers(server: ChildProcess, port: number): Promise<void> {
  const answers = () => fetch(`http://127.0.0.1:${port}/`).then(() => true, () => new Promise<boolean>((resolve) => { setTimeout(() => resolve(false), 50); }));
  while (!(await answers())) if (server.exitCode !== null) throw new Error(`${server.spawnfile} ended with code ${server.exitCode}.`);
}

/** The part that the build wrote into `site`, for this folder and port. */
export function ownServer(site: string, port: number): string {
  const own = readFileSync(join(site, '.hosting/nginx.conf'), 'utf8').replaceAll('/srv/maatwerk-in-cijfers', site).replace('listen 80;', `listen 127.0.0.1:${port};`).replace(/ *listen \[::\]:80;\n/, '');
  return existsSync(BROTLI) ? own : own.replace(/ *brotli_static on;\n/, '');
}

interface Options {
  /** Where nginx may write; what it serves lies below. */
  readonly folder: string;
  readonly servers: string;
  /** Open at once, of one worker. */
  readonly connections?: number;
  readonly workers?: number;
}

/** Starts it, and waits until all `ports` answer. */
export async function startNginx({ folder, servers, connections = 64, workers = 1 }: Options, ...ports: readonly number[]): Promise<ChildProcess> {
  writeFileSync(join(folder, 'nginx.conf'), `daemon off; pid ${folder}/pid; error_log stderr crit; worker_processes ${workers}; worker_rlimit_nofile ${connections * 2};${existsSync(BROTLI) ? `load_module ${BROTLI};` : ''}
events { worker_connections ${connections}; }
http { access_log off; ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
${servers} }`);
  // Workers of a server that root starts are somebody else, who may not look into a folder of root's.
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  const server = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'inherit', 'inherit'] });
  for (const port of ports) await untilAnswers(server, port);
  return server;
}
