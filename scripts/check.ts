/** `npm run check`: types and lint, in seconds. */
import { checkTypes, lint } from './lib/checks.ts';
import { main, stage } from './lib/stage.ts';

await main(async () => {
  await stage('Checking the types', checkTypes);
  await stage('Checking the style', lint);
});
