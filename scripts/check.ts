/** `npm run check`: types and lint, in seconds. */
import { checkTypes, lint } from './lib/checks.ts';
import { main, readOptions, stage } from './lib/stage.ts';

await main(async () => {
  readOptions({});
  await stage('Checking the types', checkTypes);
  await stage('Checking the style', lint);
});
