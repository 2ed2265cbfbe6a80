/** Debian's Apache, with the `.htaccess` that the build writes, on this machine only. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { untilAnswers } from './nginx.ts';

const MODULES = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'setenvif', 'alias'];

/** Serves `site` under `base`; `folder` is where Apache may write. */
export async function startApache(folder: string, site: string, base: string, port: number): Promise<ChildProcess> {
  const file = join(folder, 'apache.conf');
  writeFileSync(file, `ServerRoot ${folder}
Listen 127.0.0.1:${port}
ServerName localhost
PidFile ${folder}/apache.pid
ErrorLog ${folder}/apache.log
${MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
User www-data
Group www-data
TypesConfig /dev/null
DocumentRoot ${folder}
Alias ${base} ${site}/
<Directory ${site}>
  AllowOverride All
  Require all granted
</Directory>
`);
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  const server = spawn('apache2', ['-f', file, '-DFOREGROUND'], { stdio: ['ignore', 'inherit', 'inherit'] });
  await untilAnswers(server, port);
  return server;
}
