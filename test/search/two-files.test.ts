import { expect, it } from 'vitest';
import type { Names } from '../../src/search/entry.ts';
import { joined, split } from '../../src/search/two-files.ts';

const names: Names = {
  entries: [
    { kind: 'term', path: '/begrippen/bw/', title: 'beschutte werkplaats', names: ['beschermde werkplaats'], english: 'sheltered workplace' },
    { kind: 'dataset', path: '/cijfers/graad/', title: 'Graad', note: '2002–2011' },
    { kind: 'page', path: '/cijfers/graad/codeboek/', title: 'Codeboek' },
  ],
  compounds: ['werk·plaats'],
  typed: [['beschutte werkplaats', 'atelier']],
};

it('the first key waits for what each is called, and both files together have all', () => {
  const { start, more } = split(names);
  expect(start).toEqual({ entries: [{ kind: 'term', path: '/begrippen/bw/', title: 'beschutte werkplaats' }, { kind: 'dataset', path: '/cijfers/graad/', title: 'Graad', note: '2002–2011' }] });
  expect(joined(start, more)).toEqual(names);
});
