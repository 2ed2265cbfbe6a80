import { defineDataset } from '../../src/define.ts';

export default defineDataset({
  id: 'tewerkstelling-2005',
  version: '1.0.1',
  modified: '2026-11-28',
  revisions: [
    {
      version: '1.0.1',
      date: '2026-11-28',
      text: {
        nl: 'De kolom audit is nu ook gevuld bij getallen waarmee een bewering in de tekst klopt. Ze bleef daar leeg, hoewel het codeboek anders zei. Geen enkel cijfer veranderde.',
        en: 'The column audit is now filled too for numbers that a claim in the text agrees with. It was empty there, though the codebook said otherwise. No figure changed.',
      },
    },
    { version: '1.0.0', date: '2026-11-28', text: { nl: 'Eerste uitgave.', en: 'First edition.' } },
  ],
  title: { nl: 'Tewerkstelling in sociale werkplaatsen en arbeidszorg, 2005', en: 'Employment in social workplaces and work care, 2005' },
  description: {
    nl: 'Hoeveel voltijdsequivalenten er in 2005 werkten in de sociale werkplaatsen, met en zonder erkenning, en hoeveel in de arbeidszorg van die werkplaatsen. Telkens apart voor de doelgroep en voor wie hen begeleidt.',
    en: 'How many full-time equivalents worked in social workplaces in 2005, recognised and not, and how many in the work care of those workplaces. Each time apart for the target group and for those who coach them.',
  },
  reading: {
    text: {
      nl: 'In 2005 waren er in de sociale werkplaatsen {target} erkende voltijdsequivalenten uit de doelgroep, met {coach} begeleiders. In de arbeidszorg ging het naar schatting om {care} voltijdsequivalenten, met {careCoach} erkende begeleiders.',
      en: 'In 2005, social workplaces counted {target} recognised full-time equivalents from the target group, with {coach} coaches. In work care there were an estimated {care} full-time equivalents, with {careCoach} recognised coaches.',
    },
    figures: {
      target: { work_form: 'SW', role: 'TARGET', recognition: 'REC' },
      coach: { work_form: 'SW', role: 'COACH', recognition: 'REC' },
      care: { work_form: 'AZ', role: 'TARGET' },
      careCoach: { work_form: 'AZ', role: 'COACH' },
    },
  },
  chart: {
    type: 'stacked',
    title: { nl: 'VTE van de doelgroep en van de begeleiders, erkend en niet erkend, per werkvorm, 2005', en: 'FTE of the target group and of the coaches, recognised and not, by work form, 2005' },
    where: { measure: 'fte', role: 'TARGET|COACH' },
    rows: 'work_form',
    bars: 'role',
    parts: 'recognition',
    total: '_T',
  },
  caveat: {
    nl: 'Een voltijdsequivalent (VTE) is geen persoon: twee halftijdse banen zijn samen één VTE. Alleen de erkende plaatsen in de sociale werkplaatsen en de begeleiders in de arbeidszorg zijn geteld, als gemiddelde over 2005; de rest is geschat. Het gedrukte eindtotaal van de sociale werkplaatsen volgt niet uit de tabel. Het gebied staat niet in de titels; de tekst spreekt van Vlaanderen.',
    en: 'A full-time equivalent (FTE) is not a person: two half-time jobs make one FTE. Only the recognised places in social workplaces and the coaches in work care were counted, as an average over 2005; the rest is an estimate. The printed grand total of the social workplaces does not follow from the table. The titles name no area; the text speaks of Flanders.',
  },
  themes: ['programmas'],
  programmes: ['SW', 'AZ'],
  related: ['werkvormen-2005', 'vacatures-naar-soort', 'gesubsidieerde-vte'],
  dimensions: [
    { id: 'work_form', codelist: 'work_form', label: { nl: 'Werkvorm', en: 'Work form' } },
    { id: 'role', codelist: 'role', label: { nl: 'Rol', en: 'Role' } },
    { id: 'recognition', codelist: 'recognition', label: { nl: 'Erkenning', en: 'Recognition' } },
  ],
  measures: [
    {
      id: 'fte',
      label: { nl: 'Voltijdsequivalenten', en: 'Full-time equivalents' },
      definition: { nl: 'Tewerkstelling in 2005, omgerekend naar voltijdse banen. Erkende plaatsen: gemiddelde over het jaar volgens de betalingen van de VDAB. Andere: een schatting van de koepel SST.', en: 'Employment in 2005, converted to full-time jobs. Recognised places: average over the year according to the payments of the VDAB. Others: an estimate by the federation SST.' },
      unit: 'FTE',
      kind: 'rounded',
    },
  ],
  tables: [
    {
      id: 'sociale-werkplaatsen',
      source: 'vdab-topic-2006',
      number: 'Tabel',
      section: 'Sociale werkplaatsen, Tewerkstelling',
      page: null,
      title: 'Tewerkstelling (VTE) Sociale Werkplaatsen 2005',
      sourceLine: 'Bron: Betalingsgegevens VDAB + SST',
      lines: [462, 472],
      layout: {
        kind: 'crosstab',
        at: { measure: 'fte', work_form: 'SW', time_period: '2005' },
        headerRows: 1,
        labelHeaders: [['']],
        labelColumns: [
          {
            labels: {
              'Doelgroepwerkn.': { role: 'TARGET' },
              Begeleiders: { role: 'COACH' },
              Totaal: { role: '_T' },
            },
          },
        ],
        valueColumns: [
          { header: ['Erkend'], at: { recognition: 'REC' } },
          { header: ['Niet Erkend'], at: { recognition: 'NON' } },
          { header: ['Totaal'], at: { recognition: '_T' } },
        ],
      },
    },
    {
      id: 'arbeidszorg',
      source: 'vdab-topic-2006',
      number: 'Tabel',
      section: 'Arbeidszorg, Tewerkstelling',
      page: 10,
      title: 'Tewerkstelling (VTE) Arbeidszorg 2005',
      sourceLine: 'Bron: Betalingsgegevens VDAB en gegevens SST',
      lines: [807, 817],
      layout: {
        kind: 'crosstab',
        at: { measure: 'fte', work_form: 'AZ', time_period: '2005' },
        headerRows: 1,
        labelHeaders: [['']],
        labelColumns: [
          {
            labels: {
              Arbeidszorgmedewerkers: { role: 'TARGET' },
              Begeleiders: { role: 'COACH' },
              Totaal: { role: '_T' },
            },
          },
        ],
        valueColumns: [{ header: ['Erkend'], at: { recognition: 'REC' } }],
      },
    },
  ],
  footnotes: [
    {
      id: 'counted-and-estimated',
      mark: '9',
      origin: 'printed',
      text: {
        nl: 'De erkende plaatsen zijn het gemiddelde van 2005 volgens de betalingen van de VDAB. De niet-erkende zijn een schatting van de koepel SST voor 2005, op basis van bevragingen in de sector.',
        en: 'The recognised places are the average of 2005 according to the payments of the VDAB. Those not recognised are an estimate by the federation SST for 2005, based on surveys in the sector.',
      },
    },
    {
      id: 'article-60',
      mark: '10',
      origin: 'printed',
      text: {
        nl: 'Hierin zitten ook de mensen die via artikel 60 werken; hun aantal staat als schatting in werkvormen-2005.',
        en: 'This includes the people employed under article 60; their estimated number is in werkvormen-2005.',
      },
    },
    {
      id: 'estimate-under-recognised',
      origin: 'ours',
      text: {
        nl: 'De tabel zet dit cijfer onder “Erkend”, maar volgens de tekst is het een schatting van de koepel SST: “een 200-tal”. In werkvormen-2005 staat het daarom als “ongeveer” en zonder erkenning. Alleen de begeleiders in de arbeidszorg zijn erkend en geteld.',
        en: 'The table puts this figure under “Erkend” (recognised), but according to the text it is an estimate by the federation SST: “een 200-tal” (some 200). So werkvormen-2005 has it as “about” and without recognition. In work care only the coaches are recognised and counted.',
      },
    },
    {
      id: 'total-with-estimate',
      origin: 'ours',
      text: {
        nl: 'In dit totaal zit de schatting van de koepel SST; alleen de begeleiders zijn erkend en geteld.',
        en: 'This total includes the estimate by the federation SST; only the coaches are recognised and counted.',
      },
    },
  ],
  cellNotes: [
    { at: { work_form: 'SW' }, footnote: 'counted-and-estimated' },
    { at: { work_form: 'SW', role: 'TARGET', recognition: 'NON' }, footnote: 'article-60' },
    { at: { work_form: 'AZ', role: 'TARGET', recognition: 'REC' }, footnote: 'estimate-under-recognised' },
    { at: { work_form: 'AZ', role: '_T', recognition: 'REC' }, footnote: 'total-with-estimate' },
  ],
  checks: [
    {
      id: 'roles',
      kind: 'sum',
      title: { nl: 'Doelgroep + begeleiders', en: 'Target group + coaches' },
      over: ['work_form', 'recognition'],
      result: { at: { role: '_T' } },
      operands: [{ at: { role: 'TARGET' } }, { at: { role: 'COACH' } }],
    },
    {
      id: 'recognition',
      kind: 'sum',
      title: { nl: 'Erkend + niet erkend', en: 'Recognised + not recognised' },
      over: ['work_form', 'role'],
      result: { at: { recognition: '_T' } },
      operands: [{ at: { recognition: 'REC' } }, { at: { recognition: 'NON' } }],
    },
  ],
  explanations: [
    {
      checks: ['roles.sociale-werkplaatsen:4:4'],
      cause: 'error',
      certainty: 'likely',
      how: 'unsure',
      text: {
        nl: 'Doelgroep en begeleiders samen zijn {=sociale-werkplaatsen:4:4}, honderd minder dan gedrukt. Ook de onderste rij (erkend plus niet erkend) geeft {=sociale-werkplaatsen:4:4}, en alle andere sommen van de tabel kloppen. Wellicht is het eindtotaal verkeerd opgeteld of overgetypt. De brochure rekent ermee verder: in de tekst wordt het afgerond, en dan zijn de voltijdsequivalenten opeens personen.',
        en: 'Target group and coaches together are {=sociale-werkplaatsen:4:4}, a hundred less than printed. The bottom row (recognised plus not recognised) also gives {=sociale-werkplaatsen:4:4}, and all other sums of the table are right. The grand total was probably added up or typed wrongly. The paper builds on it: the text rounds it, and there the full-time equivalents have become persons.',
      },
    },
    {
      checks: ['recognition.sociale-werkplaatsen:4:4'],
      cause: 'error',
      certainty: 'likely',
      how: 'unsure',
      text: {
        nl: 'Erkend en niet erkend samen zijn {=sociale-werkplaatsen:4:4}, honderd minder dan gedrukt. De laatste kolom (doelgroep plus begeleiders) geeft ook {=sociale-werkplaatsen:4:4}: het eindtotaal zelf is wellicht fout.',
        en: 'Recognised and not recognised together are {=sociale-werkplaatsen:4:4}, a hundred less than printed. The last column (target group plus coaches) gives {=sociale-werkplaatsen:4:4} too: the grand total itself is probably wrong.',
      },
    },
  ],
});
