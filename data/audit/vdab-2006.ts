import { defineAudit } from '../../src/define.ts';

/** Tables and prose of the VDAB topic of 2006, which say the same twice or part of it. */
export default defineAudit({
  checks: [
    {
      id: 'same-vacancies',
      kind: 'equal',
      title: { nl: 'Dezelfde vacatures naar soort en naar beroep', en: 'The same vacancies by kind and by occupation' },
      over: ['work_form'],
      result: { dataset: 'vacatures-naar-beroep', at: { measure: 'jobs', occupation: '_T' } },
      operands: [{ dataset: 'vacatures-naar-soort', at: { measure: 'jobs', vacancy_kind: '_T' } }],
    },
    {
      id: 'same-ironers',
      kind: 'equal',
      title: { nl: 'Strijkers en strijkateliers in de sociale werkplaatsen', en: 'Ironers and ironing workshops in social workplaces' },
      result: { dataset: 'vacatures-naar-beroep', at: { measure: 'jobs', work_form: 'SW', occupation: 'IRONER' } },
      operands: [{ dataset: 'vacatures-naar-soort', at: { measure: 'jobs', work_form: 'SW', vacancy_kind: 'IRONING' } }],
    },
    {
      id: 'fte-in-text-and-table',
      kind: 'equal',
      title: { nl: 'VTE in de tekst en in de tabel', en: 'FTE in the text and in the table' },
      over: ['work_form', 'role', 'recognition'],
      result: { dataset: 'werkvormen-2005', at: { measure: 'fte', work_form: 'SW|AZ', recognition: 'REC' } },
      operands: [{ dataset: 'tewerkstelling-2005', at: { measure: 'fte' } }],
    },
    {
      id: 'fte-in-text-and-table',
      kind: 'equal',
      title: { nl: 'VTE in de tekst en in de tabel: arbeidszorgmedewerkers', en: 'FTE in the text and in the table: work-care participants' },
      result: { dataset: 'werkvormen-2005', at: { measure: 'fte', work_form: 'AZ', role: 'TARGET' } },
      operands: [{ dataset: 'tewerkstelling-2005', at: { measure: 'fte', work_form: 'AZ', role: 'TARGET' } }],
    },
    {
      id: 'article-60-within',
      kind: 'at_most',
      title: { nl: 'Wie via artikel 60 werkt, zit in de niet-erkende doelgroep', en: 'Those under article 60 are part of the target group not recognised' },
      result: { dataset: 'werkvormen-2005', at: { measure: 'persons', role: 'ART60' } },
      operands: [{ dataset: 'tewerkstelling-2005', at: { work_form: 'SW', role: 'TARGET', recognition: 'NON' } }],
    },
    {
      id: 'warehouse-in-reuse',
      kind: 'at_most',
      title: { nl: 'De helpers in het magazijn van de arbeidszorg zitten allemaal in de kringloopcentra', en: 'The warehouse assistants in work care are all in the reuse centres' },
      result: { dataset: 'vacatures-naar-beroep', at: { measure: 'jobs', work_form: 'AZ', occupation: 'WAREHOUSE' } },
      operands: [{ dataset: 'vacatures-naar-soort', at: { measure: 'jobs', work_form: 'AZ', vacancy_kind: 'RECYCLE' } }],
    },
    {
      id: 'persons-or-fte',
      kind: 'sum',
      title: { nl: '“Ongeveer” dit aantal personen, tegenover de rijen van de tabel, in VTE', en: '“About” this number of persons, against the rows of the table, in FTE' },
      result: { dataset: 'werkvormen-2005', at: { measure: 'persons', work_form: 'SW', role: '_T', recognition: '_T' } },
      operands: [{ dataset: 'tewerkstelling-2005', at: { work_form: 'SW', role: 'TARGET|COACH', recognition: '_T' } }],
    },
  ],
  explanations: [
    {
      checks: ['werkvormen-2005.persons-or-fte.tekst-sw:12:3'],
      cause: 'definition',
      certainty: 'likely',
      quote: {
        nl: 'De tekst noemt dit personen; wellicht zijn het voltijdsequivalenten.',
        en: 'The text calls these persons; they are probably full-time equivalents.',
      },
      text: {
        nl: 'De tekst noemt ongeveer zoveel personen. Het getal is wellicht het gedrukte eindtotaal van de tabel ({tewerkstelling-2005/sociale-werkplaatsen:4:4}), afgerond. Maar die tabel telt voltijdsequivalenten, en haar rijen geven samen {=tekst-sw:12:3}. Het zijn dus geen personen, en het eindtotaal ligt wellicht honderd te hoog.',
        en: 'The text names about this many persons. The number is probably the printed grand total of the table ({tewerkstelling-2005/sociale-werkplaatsen:4:4}), rounded. But that table counts full-time equivalents, and its rows together give {=tekst-sw:12:3}. So these are no persons, and the grand total is probably a hundred too high.',
      },
    },
  ],
});
