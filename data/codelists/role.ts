import { defineCodelist } from '../../src/define.ts';

/** Whom an employment figure counts: those the work is meant for, or those who coach them. */
export default defineCodelist({
  id: 'role',
  title: { nl: 'Rol', en: 'Role' },
  codes: [
    { id: 'TARGET', label: { nl: 'Doelgroep', en: 'Target group' }, definition: { nl: 'Voor wie het werk bedoeld is: doelgroepwerknemers, in de arbeidszorg arbeidszorgmedewerkers, in de invoeg invoegwerknemers, in de beschutte werkplaatsen personen met een handicap.', en: 'Those the work is meant for: target-group employees, in work care work-care participants, in invoeg invoeg employees, in sheltered workplaces persons with a disability.' } },
    { id: 'ART60', label: { nl: 'Tewerkgesteld via artikel 60', en: 'Employed under article 60' }, parent: 'TARGET', definition: { nl: 'Mensen met een leefloon of financiële hulp die een OCMW in dienst neemt en ter beschikking stelt, volgens artikel 60 § 7 van de OCMW-wet van 8 juli 1976.', en: 'People on a living wage or financial aid whom a public welfare centre (OCMW) employs and lends out, under article 60 § 7 of the act of 8 July 1976.' } },
    { id: 'COACH', label: { nl: 'Begeleiders', en: 'Coaches' }, definition: { nl: 'Wie de doelgroep op de werkvloer begeleidt: de omkadering.', en: 'Those who coach the target group on the job.' } },
    { id: 'ABLE', label: { nl: 'Valide werknemers', en: 'Employees without a disability' }, definition: { nl: 'In de beschutte werkplaatsen: werknemers zonder handicap, volgens de bron vooral omkadering.', en: 'In sheltered workplaces: employees without a disability, mostly coaches according to the source.' } },
    { id: '_T', label: { nl: 'Totaal', en: 'Total' } },
    { id: '_Z', label: { nl: 'niet van toepassing', en: 'not applicable' } },
  ],
});
