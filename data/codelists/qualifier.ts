import { defineCodelist } from '../../src/define.ts';

/** How exact the words around a figure are. */
export default defineCodelist({
  id: 'qualifier',
  title: { nl: 'Nauwkeurigheid', en: 'Exactness' },
  definedBy: 'ours',
  codes: [
    { id: 'exact', label: { nl: 'exact', en: 'exact' }, definition: { nl: 'De bron zet geen woord bij het cijfer dat het vager maakt. Ook zo’n cijfer kan afgerond zijn.', en: 'The source puts no word beside the figure that makes it vaguer. Such a figure may still be rounded.' } },
    { id: 'about', label: { nl: 'ongeveer', en: 'about' }, definition: { nl: 'De bron schrijft “ongeveer”, “zowat”, “rond de” of “een 600-tal”, of geeft een breuk die geen geheel procent is. Het echte getal kan hoger of lager liggen.', en: 'The source writes “ongeveer”, “zowat”, “rond de” or “een 600-tal” (about, some), or gives a fraction that is no whole per cent. The real number may be higher or lower.' } },
    { id: 'at_least', label: { nl: 'minstens of meer dan', en: 'at least or more than' }, definition: { nl: 'De bron schrijft “meer dan”, “ruim” of “minstens”. Het echte getal ligt niet lager.', en: 'The source writes “meer dan”, “ruim” or “minstens” (more than, at least). The real number is no lower.' } },
    { id: 'almost', label: { nl: 'bijna', en: 'almost' }, definition: { nl: 'De bron schrijft “bijna” of “een kleine”. Het echte getal ligt iets lager.', en: 'The source writes “bijna” or “een kleine” (almost). The real number is slightly lower.' } },
    { id: 'range', label: { nl: 'bereik', en: 'range' }, definition: { nl: 'De bron geeft twee grenzen. Wij bewaren beide en nemen er geen midden van.', en: 'The source gives two limits. We keep both and take no middle.' } },
  ],
});
