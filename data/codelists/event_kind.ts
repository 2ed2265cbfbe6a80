import { defineCodelist } from '../../src/define.ts';

export default defineCodelist({
  id: 'event_kind',
  title: { nl: 'Soort gebeurtenis', en: 'Kind of event' },
  definedBy: 'ours',
  codes: [
    { id: 'law', label: { nl: 'wet', en: 'act' }, definition: { nl: 'Federale wet.', en: 'Federal act.' } },
    { id: 'decree', label: { nl: 'decreet', en: 'decree' }, definition: { nl: 'Decreet: goedgekeurd, of de goedkeuring ervan.', en: 'Decree: approved, or its approval.' } },
    { id: 'order', label: { nl: 'besluit', en: 'order' }, definition: { nl: 'Besluit van een regering, ook goedkeuring of wijziging.', en: 'Government order, including approval or change.' } },
    { id: 'draft', label: { nl: 'ontwerp', en: 'draft' }, definition: { nl: 'Ontwerp of voorontwerp: opstellen, principieel goedkeuren, indienen.', en: 'Draft or preliminary draft: drawing up, approval in principle, submission.' } },
    { id: 'policy_document', label: { nl: 'beleidsdocument', en: 'policy document' }, definition: { nl: 'Regeerakkoord, beleidsnota, beleidsbrief, conceptnota, actieplan.', en: 'Coalition agreement, policy note, policy letter, concept note, action plan.' } },
    { id: 'agreement', label: { nl: 'overeenkomst', en: 'agreement' }, definition: { nl: 'Akkoord tussen overheden of met sociale partners.', en: 'Agreement between authorities or with social partners.' } },
    { id: 'entry_into_force', label: { nl: 'inwerkingtreding', en: 'entry into force' }, definition: { nl: 'Regels gelden, of net niet.', en: 'Rules take effect, or fail to.' } },
    { id: 'suspension', label: { nl: 'schorsing', en: 'suspension' }, definition: { nl: 'Door de Raad van State.', en: 'By the Council of State.' } },
    { id: 'publication', label: { nl: 'publicatie', en: 'publication' }, definition: { nl: 'Officieel of voor het publiek bekendgemaakt.', en: 'Published officially or for the public.' } },
    { id: 'recognition', label: { nl: 'erkenning', en: 'recognition' }, definition: { nl: 'Een organisatie of werkvorm wordt erkend.', en: 'An organisation or work form is recognised.' } },
    { id: 'organisation', label: { nl: 'oprichting', en: 'set-up' }, definition: { nl: 'Een werkvorm of dienst ontstaat.', en: 'A work form or service comes into being.' } },
    { id: 'transfer', label: { nl: 'overheveling', en: 'transfer' }, definition: { nl: 'Een opdracht of bevoegdheid verhuist.', en: 'A task or competence moves.' } },
    { id: 'hearing', label: { nl: 'hoorzitting', en: 'hearing' }, definition: { nl: 'In het Vlaams Parlement.', en: 'In the Flemish Parliament.' } },
    { id: 'growth', label: { nl: 'groeipad', en: 'growth path' }, definition: { nl: 'Extra plaatsen, of uitdrukkelijk geen.', en: 'Extra places, or explicitly none.' } },
    { id: 'call', label: { nl: 'oproep', en: 'call' }, definition: { nl: 'Oproep voor projecten, of de start daarvan.', en: 'Call for projects, or their start.' } },
    { id: 'measure', label: { nl: 'maatregel', en: 'measure' }, definition: { nl: 'Ander beleid of project.', en: 'Other policy or project.' } },
    { id: 'target', label: { nl: 'doel', en: 'target' }, definition: { nl: 'Een doel met een jaar.', en: 'A target with a year.' } },
    { id: 'research', label: { nl: 'onderzoek', en: 'research' }, definition: { nl: 'Onderzoek, evaluatie, gegevens verzamelen.', en: 'Research, evaluation, data collection.' } },
  ],
});
