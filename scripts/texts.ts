/** The check of the written texts, as a build starts it: in a process of its own, whose memory ends with it. */
import { main } from './lib/stage.ts';
import { assertTexts } from './lib/texts.ts';

await main(() => assertTexts());
