import { defineCodelist } from '../../src/define.ts';

/** Whom an employment figure counts: those the work is meant for, or those who coach them. */
export default defineCodelist({
  id: 'role',
  title: { nl: 'Rol', en: 'Role' },
  codes: [
    { id: 'TARGET', label: { nl: 'Doelgroep', en: 'Target group' }, definition: { nl: 'Voor wie het werk bedoeld is: doelgroepwerknemers, in de arbeidszorg arbeidszorgmedewerkers, in de invoeg invoegwerknemers, in de beschutte werkplaatsen personen met een handicap.', en: 'Those the work is meant for: target-group employees, in work care work-care participants, in invoeg invoeg employees, in sheltered workplaces persons with a disability.' }, source: { id: 'vdab-topic-2006', line: 427, endLine: 442 }, meanings: [
      { source: 'vdab-topic-2006', year: '2006', line: 427, text: { nl: 'In de sociale werkplaatsen wie aan de voorwaarden voldoet (beperking, vijf jaar inactief, hoogstens tweede graad); in de arbeidszorg zonder contract.', en: 'In social workplaces those who meet the conditions (limitation, five years inactive, at most second stage); in work care without a contract.' } },
      { source: 'beleidsbrief-2012', year: '2012', line: 547, text: { nl: 'Wie in een beschutte of sociale werkplaats, de invoeg of de lokale diensteneconomie tot de doelgroep hoort; begeleiders tellen apart.', en: 'Those who belong to the target group in a sheltered or social workplace, invoeg or the local services economy; coaches are counted apart.' } },
      { source: 'masterproef-lde-2017', year: '2017', line: 555, text: { nl: 'In de lokale diensteneconomie: een afstand tot de arbeidsmarkt, nood aan begeleiding, en in staat om door te stromen.', en: 'In the local services economy: far from the labour market, in need of guidance, and able to move on.' } },
      { source: 'csi-maatwerkdecreet', year: '2019', line: 251, text: { nl: 'In het maatwerk: een score die met het ICF-instrument wordt bepaald, naast wie een fysieke of mentale handicap heeft.', en: 'In maatwerk: a score set with the ICF instrument, beside those with a physical or mental disability.' } },
    ] },
    { id: 'ART60', label: { nl: 'Tewerkgesteld via artikel 60', en: 'Employed under article 60' }, parent: 'TARGET', definition: { nl: 'Mensen met een leefloon of financiële hulp die een OCMW in dienst neemt en ter beschikking stelt, volgens artikel 60 § 7 van de OCMW-wet van 8 juli 1976.', en: 'People on a living wage or financial aid whom a public welfare centre (OCMW) employs and lends out, under article 60 § 7 of the act of 8 July 1976.' }, source: { id: 'vdab-topic-2006', line: 476, endLine: 480 } },
    { id: 'COACH', label: { nl: 'Begeleiders', en: 'Coaches' }, definition: { nl: 'Wie de doelgroep op de werkvloer begeleidt: de omkadering.', en: 'Those who coach the target group on the job.' }, source: { id: 'vdab-topic-2006', line: 444, endLine: 445 } },
    { id: 'ABLE', label: { nl: 'Valide werknemers', en: 'Employees without a disability' }, definition: { nl: 'In de beschutte werkplaatsen: werknemers zonder handicap, volgens de bron vooral omkadering.', en: 'In sheltered workplaces: employees without a disability, mostly coaches according to the source.' }, source: { id: 'vdab-topic-2006', line: 1237 } },
    { id: '_T', label: { nl: 'Totaal', en: 'Total' }, definition: { nl: 'Alle rollen samen.', en: 'All roles together.' }, ours: true },
    { id: '_Z', label: { nl: 'niet van toepassing', en: 'not applicable' }, definition: { nl: 'Het cijfer gaat niet over mensen in een rol.', en: 'The figure is not about people in a role.' }, ours: true },
  ],
});
