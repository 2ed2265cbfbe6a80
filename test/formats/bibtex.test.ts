import { expect, test } from 'vitest';
import hearing from '../../data/sources/hoorzitting-2021.ts';
import brief from '../../data/sources/beleidsbrief-2012.ts';
import { sourcesBibtex } from '../../src/formats/bibtex.ts';

test('documents as BibTeX, one entry each, the key the id of the source', () => {
  expect(sourcesBibtex([brief, hearing])).toMatchInlineSnapshot(`
    "@report{beleidsbrief2012,
    	date = {2012},
    	language = {nl},
    	number = {Stuk 1782 (2012-2013) -- Nr. 1},
    	institution = {Vlaams Parlement},
    	title = {Beleidsbrief {Sociale} {Economie} 2012-2013},
    }
    @report{hoorzitting2021,
    	author = {Vandromme, Loes},
    	date = {2021-09-23},
    	language = {nl},
    	institution = {Vlaams Parlement},
    	title = {Hoorzitting over maatwerk bij individuele inschakeling},
    }
    "
  `);
});
