/** `npm run check`: types, lint and the written texts. */
import { checkTypes, lint } from './lib/checks.ts';
import { main, readOptions, stage } from './lib/stage.ts';
import { assertTexts } from './lib/texts.ts';

await main(async () => {
  readOptions({});
  await stage('Checking the types', checkTypes);
  await stage('Checking the style', lint);
  await stage('Checking the texts', () => assertTexts());
});
