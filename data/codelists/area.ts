import { defineCodelist } from '../../src/define.ts';

/** NUTS codes, as the sources name the areas. */
export default defineCodelist({
  id: 'area',
  title: { nl: 'Gebied', en: 'Reference area' },
  definedBy: 'ours',
  codes: [{ id: 'BE2', label: { nl: 'Vlaams Gewest', en: 'Flemish Region' } }],
});
