import { defineCodelist } from '../../src/define.ts';

const memberNoParty = { nl: 'Lid van de commissie. Het verslag noemt geen partij.', en: 'Member of the committee. The report names no party.' };

/** Who speaks, in office: the organisations heard on 23 September 2021, their spokespersons, and the members of the committee. */
export default defineCodelist({
  id: 'speaker',
  title: { nl: 'Spreker', en: 'Speaker' },
  definedBy: 'hoorzitting-2021',
  codes: [
    { id: 'VVSG', label: { nl: 'VVSG', en: 'VVSG' }, definition: { nl: 'Vereniging van Vlaamse Steden en Gemeenten; spreekt voor de lokale besturen.', en: 'Association of Flemish cities and municipalities; speaks for the local authorities.' } },
    { id: 'VVSG_VAN_GOOL', label: { nl: 'Dries Van Gool (VVSG)', en: 'Dries Van Gool (VVSG)' }, parent: 'VVSG', definition: { nl: 'Stafmedewerker Werk en Activering van de VVSG.', en: 'Policy officer for work and activation at VVSG.' } },
    { id: 'GROEP_MAATWERK', label: { nl: 'Groep Maatwerk', en: 'Groep Maatwerk' }, definition: { nl: 'Federatie van collectieve maatwerkbedrijven. Uit het verslag blijkt dat haar leden, anders dan die van HERWIN, doorgaans beschutte werkplaatsen waren.', en: 'Federation of collective maatwerk companies. The report implies that its members, unlike those of HERWIN, usually were sheltered workplaces.' } },
    { id: 'GM_DE_COCK', label: { nl: 'Stef De Cock (Groep Maatwerk)', en: 'Stef De Cock (Groep Maatwerk)' }, parent: 'GROEP_MAATWERK', definition: { nl: 'Senior adviseur van Groep Maatwerk.', en: 'Senior adviser at Groep Maatwerk.' } },
    { id: 'KOEPEL_LDE', label: { nl: 'Koepel Lokale Diensteneconomie', en: 'Umbrella of the local services economy' }, definition: { nl: 'Koepel van de lokale diensten.', en: 'Umbrella organisation of the local services.' } },
    { id: 'LDE_VAN_PASSEL', label: { nl: 'Jan Van Passel (Koepel LDE)', en: 'Jan Van Passel (LDE umbrella)' }, parent: 'KOEPEL_LDE', definition: { nl: 'Voorzitter van de Koepel Lokale Diensteneconomie.', en: 'Chair of the umbrella of the local services economy.' } },
    { id: 'HERWIN', label: { nl: 'HERWIN', en: 'HERWIN' }, definition: { nl: 'Federatie van sociale circulaire ondernemers. De meeste leden zijn maatwerkbedrijven die vroeger sociale werkplaats waren; ook heel wat grotere lokale diensten zijn lid.', en: 'Federation of social circular entrepreneurs. Most members are maatwerk companies that used to be social workplaces; many larger local services are members too.' } },
    { id: 'HERWIN_OOMS', label: { nl: 'Gorik Ooms (HERWIN)', en: 'Gorik Ooms (HERWIN)' }, parent: 'HERWIN', definition: { nl: 'Beleidsmedewerker van HERWIN.', en: 'Policy officer at HERWIN.' } },
    { id: 'VLAAMS_PARLEMENT', label: { nl: 'Vlaams Parlement', en: 'Flemish Parliament' }, definition: { nl: 'De Commissie voor Economie, Werk, Sociale Economie, Wetenschap en Innovatie.', en: 'The committee for Economy, Work, Social Economy, Science and Innovation.' } },
    { id: 'VP_CLAES', label: { nl: 'Allessia Claes (N-VA)', en: 'Allessia Claes (N-VA)' }, parent: 'VLAAMS_PARLEMENT', definition: { nl: 'Lid van de commissie; spreekt volgens het verslag ook voor de N-VA-fractie.', en: 'Member of the committee; according to the report she also speaks for the N-VA group.' } },
    { id: 'VP_VANDROMME', label: { nl: 'Loes Vandromme', en: 'Loes Vandromme' }, parent: 'VLAAMS_PARLEMENT', definition: { nl: 'Lid van de commissie en verslaggever. Het verslag noemt geen partij.', en: 'Member of the committee and rapporteur. The report names no party.' } },
    { id: 'VP_ANNOURI', label: { nl: 'Imade Annouri', en: 'Imade Annouri' }, parent: 'VLAAMS_PARLEMENT', definition: memberNoParty },
    { id: 'VP_VANDENHOVE', label: { nl: 'Ludwig Vandenhove', en: 'Ludwig Vandenhove' }, parent: 'VLAAMS_PARLEMENT', definition: memberNoParty },
    { id: 'VP_MALFROOT', label: { nl: 'Ilse Malfroot', en: 'Ilse Malfroot' }, parent: 'VLAAMS_PARLEMENT', definition: memberNoParty },
    { id: 'VP_VANDE_REYDE', label: { nl: 'Maurits Vande Reyde', en: 'Maurits Vande Reyde' }, parent: 'VLAAMS_PARLEMENT', definition: memberNoParty },
    { id: 'VP_BOTHUYNE', label: { nl: 'Robrecht Bothuyne', en: 'Robrecht Bothuyne' }, parent: 'VLAAMS_PARLEMENT', definition: { nl: 'Voorzitter van de commissie. Het verslag noemt geen partij.', en: 'Chair of the committee. The report names no party.' } },
  ],
});
