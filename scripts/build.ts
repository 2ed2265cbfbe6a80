/** `npm run build [-- --out FOLDER] [--compress]`: the whole site in `dist`. SITE_URL and BASE_PATH move it to any address. */
import { resolve } from 'node:path';
import { UserError } from './lib/errors.ts';
import { buildSite, checkData, OUT } from './lib/site.ts';
import { checkAddress } from './lib/settings.ts';
import { main, readOptions, stage } from './lib/stage.ts';
import { assertReplaceable } from './lib/work-folder.ts';

await main(async () => {
  const { out: named, compress: compressed = false } = readOptions({ out: { type: 'string' }, compress: { type: 'boolean' } });
  if (named === '') throw new UserError('--out names no folder. Give one, for example --out ../site.');
  const out = named === undefined ? OUT : resolve(named);
  checkAddress();
  assertReplaceable(out);
  await stage('Checking the generated data', checkData);
  await buildSite({ out, compressed });
  console.log(`The site is in ${out}`);
});
