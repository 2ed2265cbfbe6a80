import { expect, test } from 'vitest';
import hearing from '../../data/sources/hoorzitting-2021.ts';
import thesis from '../../data/sources/masterproef-lde-2017.ts';
import { pageBibtex } from '../../src/formats/bibtex.ts';

test('a page and its documents as BibTeX, one entry each, the key the id of the source', () => {
  expect(pageBibtex({ id: 'invoeg', title: 'Wat was invoeg?', stand: '2026-11-25', address: 'https://maatwerk.example/uitleg/invoeg/' }, [hearing, thesis])).toMatchInlineSnapshot(`
    "@online{invoeg,
    	author = {{Redactie Maatwerk in cijfers}},
    	booktitle = {Maatwerk in cijfers},
    	date = {2026-11-25},
    	language = {nl},
    	title = {Wat was invoeg?},
    	url = {https://maatwerk.example/uitleg/invoeg/},
    }
    @report{hoorzitting2021,
    	author = {Vandromme, Loes},
    	date = {2021-09-23},
    	language = {nl},
    	note = {dag van de hoorzitting; wanneer het verslag verscheen, is niet te lezen},
    	institution = {Vlaams Parlement},
    	title = {Hoorzitting over maatwerk bij individuele inschakeling},
    }
    @thesis{masterproeflde2017,
    	author = {Crombez, Daphn{\\' e}},
    	entrysubtype = {Masterproef},
    	date = {2017},
    	language = {nl},
    	institution = {Universiteit Gent},
    	title = {De lokale diensteneconomie en de activeringslogica: Een onderzoek naar de determinanten van de doorstroom van doelgroepwerknemers naar de reguliere economie},
    }
    "
  `);
});
