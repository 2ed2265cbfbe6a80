import { defineCodelist } from '../../src/define.ts';

export default defineCodelist({
  id: 'method',
  title: { nl: 'Meetmethode', en: 'Method' },
  codes: [
    { id: 'OLD', label: { nl: 'oude meting', en: 'old method' }, definition: { nl: 'De meting tot en met de uitstroom van 2010: wie in een IBO stapte, telde niet als aan het werk.', en: 'The measurement up to the outflow of 2010: starting an IBO did not count as work.' }, source: { id: 'beleidsbrief-2012', line: 344, endLine: 348 } },
    { id: 'NEW', label: { nl: 'nieuwe meting', en: 'new method' }, definition: { nl: 'De meting met licht gewijzigde criteria, gedrukt met een sterretje: instappen in een IBO telt nu wel als uitstroom naar werk. Andere wijzigingen noemt de bron niet.', en: 'The measurement with slightly changed criteria, printed with an asterisk: starting an IBO now counts as outflow to work. The source names no other changes.' }, source: { id: 'beleidsbrief-2012', line: 344, endLine: 348 } },
    { id: 'SURVEY', label: { nl: 'enquête bij de beschutte werkplaatsen', en: 'survey of the sheltered workplaces' }, definition: { nl: 'Jaarlijkse enquête van het VSAWSE bij de beschutte werkplaatsen. De bron zegt niet of er na zes maanden gemeten is; met de andere metingen is dit niet te vergelijken.', en: 'Yearly survey of the sheltered workplaces by VSAWSE. The source does not say whether it was measured after six months; it cannot be compared with the other methods.' }, source: { id: 'beleidsbrief-2012', line: 353, endLine: 356 } },
  ],
});
