import { expect, it } from 'vitest';
import { datasets, getCodelist } from '../../src/catalog.ts';
import { groupsIn, programmesOf } from '../../src/search-index/facets.ts';

const idsOf = (codelist: string) => getCodelist(codelist).codes.map(({ id }) => id);

it.each(['programme', 'work_form'])('every code of %s but its total is filtered by as a programme, by a code that the list has', (codelist) => {
  const parts = idsOf(codelist).filter((id) => id !== '_T');
  expect(parts.filter((id) => programmesOf([id]).length === 0)).toEqual([]);
  expect(programmesOf(parts).filter((id) => !idsOf('programme').includes(id))).toEqual([]);
});

it('every characteristic that a figure is filtered by is one of the list', () => {
  const combined = datasets.find(({ id }) => id === 'kansengroepcombinaties')!;
  const key = Object.fromEntries(combined.dimensions.map(({ id }) => [id, 'Y']));
  expect(groupsIn(combined, key)).toHaveLength(4);
  expect(groupsIn(combined, key).filter((id) => !idsOf('characteristic').includes(id))).toEqual([]);
});
