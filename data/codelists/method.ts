import { defineCodelist } from '../../src/define.ts';

export default defineCodelist({
  id: 'method',
  title: { nl: 'Meetmethode', en: 'Method' },
  codes: [
    { id: 'OLD', label: { nl: 'oude meting', en: 'old method' }, definition: { nl: 'De meting tot en met de uitstroom van 2010: wie in een IBO stapte, telde niet als aan het werk.', en: 'The measurement up to the outflow of 2010: starting an IBO did not count as work.' } },
    { id: 'NEW', label: { nl: 'nieuwe meting', en: 'new method' }, definition: { nl: 'De meting met licht gewijzigde criteria, gedrukt met een sterretje: instappen in een IBO telt nu wel als uitstroom naar werk. Andere wijzigingen noemt de bron niet.', en: 'The measurement with slightly changed criteria, printed with an asterisk: starting an IBO now counts as outflow to work. The source names no other changes.' } },
  ],
});
