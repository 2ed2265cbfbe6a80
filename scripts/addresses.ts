/** `npm run addresses`: adds the addresses of the built site to the list of those that must answer for ever. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesIn, grown, readList } from './lib/addresses.ts';
import { UserError } from './lib/errors.ts';
import { OUT } from './lib/site.ts';
import { main, readOptions } from './lib/stage.ts';
import { ROOT } from './lib/tools.ts';

const LIST = join(ROOT, 'test/addresses.txt');

await main(async () => {
  readOptions({});
  if (!existsSync(OUT)) throw new UserError(`There is no site in ${OUT}. Run npm run build first.`);
  const list = existsSync(LIST) ? readList(readFileSync(LIST, 'utf8')) : [];
  const all = grown(list, addressesIn(OUT));
  writeFileSync(LIST, `${all.join('\n')}\n`);
  console.log(`${all.length} addresses, ${all.length - list.length} of them new, in test/addresses.txt`);
});
