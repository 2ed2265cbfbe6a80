/** Loaded before a program: kills it, as `kill -9` does, just before its change number KILL_AT on disk. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const last = Number(process.env.KILL_AT);
let count = 0;

function arm(from, name) {
  const original = from[name];
  from[name] = (...args) => {
    count += 1;
    if (count === last) process.kill(process.pid, 'SIGKILL');
    return original.apply(from, args);
  };
}

for (const name of ['mkdirSync', 'openSync', 'writeFileSync', 'linkSync', 'closeSync', 'renameSync', 'rmSync']) arm(fs, name);
for (const name of ['mkdir', 'writeFile', 'rename', 'rm']) arm(fs.promises, name);
syncBuiltinESMExports();
