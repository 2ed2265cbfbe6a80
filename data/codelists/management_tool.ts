import { defineCodelist } from '../../src/define.ts';

const unexplained = { nl: 'De bron legt de term niet uit.', en: 'The source does not explain the term.' };

/** Management tools the CSI survey asked workplaces about. */
export default defineCodelist({
  id: 'management_tool',
  title: { nl: 'Managementtool', en: 'Management tool' },
  definedBy: 'csi-maatwerkdecreet',
  codes: [
    { id: 'SWOT', label: { nl: 'SWOT-analyse', en: 'SWOT analysis' }, definition: unexplained },
    { id: 'SMART', label: { nl: 'SMART-analyse', en: 'SMART analysis' }, definition: unexplained },
    { id: 'LEAN', label: { nl: 'Lean management', en: 'Lean management' }, definition: { nl: 'Werkwijzen stap voor stap verfijnen om onnodig werk en verspilling weg te nemen (voetnoot 2 van de bron).', en: 'Refining ways of working step by step to take out needless work and waste (footnote 2 of the source).' } },
    { id: 'BENCHMARKING', label: { nl: 'Benchmarking', en: 'Benchmarking' }, definition: { nl: 'De eigen doelen afstemmen op die van vergelijkbare organisaties (voetnoot 2 van de bron).', en: 'Setting one’s own goals by those of comparable organisations (footnote 2 of the source).' } },
    { id: 'PAY', label: { nl: 'Pay for performance', en: 'Pay for performance' }, definition: { nl: 'Volgens de bron de enige tool die niet vaak gebruikt werd. Ze legt de term niet uit.', en: 'According to the source the only tool that was not used often. It does not explain the term.' } },
    { id: 'QUALITY', label: { nl: 'Kwaliteitsmanagement', en: 'Quality management' }, definition: { nl: 'In de tekst bij de tabel “kwaliteitsnormen”.', en: 'In the text beside the table “kwaliteitsnormen” (quality standards).' } },
    { id: 'KPI', label: { nl: 'Key performance indicators', en: 'Key performance indicators' }, definition: unexplained },
  ],
});
