/** Proves the two figures on the sheltered workplaces that stand in the prose beside table 7. */
import { describe } from 'vitest';
import { proveQuotedFigures } from './quoted-figures.ts';
import lines from './uitstroom-naar-werk/tekst-3.5.json';

describe('uitstroom-naar-werk', () => {
  proveQuotedFigures('uitstroom-naar-werk', lines);
});
