import { defineCodelist } from '../../src/define.ts';

export default defineCodelist({
  id: 'stance_actor',
  title: { nl: 'Wie', en: 'Who' },
  definedBy: 'hoorzitting-2021',
  codes: [
    { id: 'vvsg', label: { nl: 'VVSG', en: 'VVSG' }, definition: { nl: 'Organisatie die in de hoorzitting sprak.', en: 'Organisation that spoke in the hearing.' } },
    { id: 'groep_maatwerk', label: { nl: 'Groep Maatwerk', en: 'Groep Maatwerk' }, definition: { nl: 'Organisatie die in de hoorzitting sprak.', en: 'Organisation that spoke in the hearing.' } },
    { id: 'koepel_lde', label: { nl: 'Koepel LDE', en: 'Koepel LDE' }, definition: { nl: 'Organisatie die in de hoorzitting sprak.', en: 'Organisation that spoke in the hearing.' } },
    { id: 'herwin', label: { nl: 'HERWIN', en: 'HERWIN' }, definition: { nl: 'Organisatie die in de hoorzitting sprak.', en: 'Organisation that spoke in the hearing.' } },
    { id: 'allessia_claes', label: { nl: 'Allessia Claes', en: 'Allessia Claes' }, definition: { nl: 'Lid van het Vlaams Parlement, in de commissie.', en: 'Member of the Flemish Parliament, in the committee.' } },
    { id: 'loes_vandromme', label: { nl: 'Loes Vandromme', en: 'Loes Vandromme' }, definition: { nl: 'Lid van het Vlaams Parlement, in de commissie.', en: 'Member of the Flemish Parliament, in the committee.' } },
    { id: 'imade_annouri', label: { nl: 'Imade Annouri', en: 'Imade Annouri' }, definition: { nl: 'Lid van het Vlaams Parlement, in de commissie.', en: 'Member of the Flemish Parliament, in the committee.' } },
    { id: 'ludwig_vandenhove', label: { nl: 'Ludwig Vandenhove', en: 'Ludwig Vandenhove' }, definition: { nl: 'Lid van het Vlaams Parlement, in de commissie.', en: 'Member of the Flemish Parliament, in the committee.' } },
    { id: 'ilse_malfroot', label: { nl: 'Ilse Malfroot', en: 'Ilse Malfroot' }, definition: { nl: 'Lid van het Vlaams Parlement, in de commissie.', en: 'Member of the Flemish Parliament, in the committee.' } },
    { id: 'maurits_vande_reyde', label: { nl: 'Maurits Vande Reyde', en: 'Maurits Vande Reyde' }, definition: { nl: 'Lid van het Vlaams Parlement, in de commissie.', en: 'Member of the Flemish Parliament, in the committee.' } },
    { id: 'robrecht_bothuyne', label: { nl: 'Robrecht Bothuyne', en: 'Robrecht Bothuyne' }, definition: { nl: 'Lid van het Vlaams Parlement, in de commissie.', en: 'Member of the Flemish Parliament, in the committee.' } },
  ],
});
