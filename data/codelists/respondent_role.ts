import { defineCodelist } from '../../src/define.ts';

export default defineCodelist({
  id: 'respondent_role',
  title: { nl: 'Rol', en: 'Role' },
  definedBy: 'masterproef-lde-2017',
  codes: [
    { id: 'all_roles', label: { nl: 'alle rollen', en: 'all roles' }, definition: { nl: 'Totaal.', en: 'Total.' } },
    { id: 'workplace_coach', label: { nl: 'werkvloerbegeleider', en: 'workplace coach' }, definition: { nl: 'Arbeidscoach of technisch instructeur die met doelgroepwerknemers werkt.', en: 'Job coach or technical instructor who works with target-group workers.' } },
    { id: 'vdab_staff', label: { nl: 'VDAB-medewerker', en: 'VDAB staff' }, definition: { nl: 'Medewerker van de VDAB, ongeacht de functie.', en: 'Member of VDAB staff, whatever the function.' } },
    { id: 'management', label: { nl: 'managementfunctie', en: 'management' }, definition: { nl: 'Iemand die coördineert en niet rechtstreeks met doelgroepwerknemers werkt.', en: 'Someone who coordinates and does not work directly with target-group workers.' } },
  ],
});
