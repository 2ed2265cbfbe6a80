import { defineCodelist } from '../../src/define.ts';

export default defineCodelist({
  id: 'event_status',
  title: { nl: 'Stand toen de bron verscheen', en: 'Status when the source appeared' },
  definedBy: 'ours',
  codes: [
    { id: 'realised', label: { nl: 'gebeurd of lopend', en: 'happened or ongoing' }, definition: { nl: 'De bron beschrijft het als voorbij, of als iets wat liep toen zij geschreven werd.', en: 'The source describes it as past, or as running when it was written.' } },
    { id: 'planned', label: { nl: 'gepland', en: 'planned' }, definition: { nl: 'De bron verwacht, belooft of plant het; of het gebeurde, zegt zij niet.', en: 'The source expects, promises or plans it; whether it happened it does not say.' } },
  ],
});
