/** `npm run build [-- --out FOLDER]`: the whole site in `dist`. SITE_URL and BASE_PATH move it to any address. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite, checkData, OUT } from './lib/site.ts';
import { main, stage } from './lib/stage.ts';

await main(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  const out = values.out === undefined ? OUT : resolve(values.out);
  await stage('Checking the generated data', checkData);
  await buildSite({ out });
  console.log(`The site is in ${out}`);
});
