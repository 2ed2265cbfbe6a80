import { defineCodelist } from '../../src/define.ts';

/** Whether a workplace in a social workplace is recognised, and so subsidised by Flanders (VDAB topic, 2006). */
export default defineCodelist({
  id: 'recognition',
  title: { nl: 'Erkenning', en: 'Recognition' },
  definedBy: 'vdab-topic-2006',
  codes: [
    { id: 'REC', label: { nl: 'Erkend', en: 'Recognised' }, definition: { nl: 'VDAB-topic 2006: werknemers voor wie de VDAB in 2005 een Vlaamse subsidie betaalde.', en: 'VDAB topic 2006: employees for whom the VDAB paid a Flemish subsidy in 2005.' } },
    { id: 'NON', label: { nl: 'Niet erkend', en: 'Not recognised' }, definition: { nl: 'VDAB-topic 2006: werknemers zonder Vlaamse subsidie. Wie er via artikel 60 werkt, telt mee; daarvoor betaalt de federale overheid.', en: 'VDAB topic 2006: employees without a Flemish subsidy. Those who work under article 60 are included; the federal government pays for them.' } },
    { id: '_T', label: { nl: 'Totaal', en: 'Total' }, definition: { nl: 'Erkend en niet erkend samen.', en: 'Recognised and not recognised together.' }, ours: true },
    { id: '_Z', label: { nl: 'niet van toepassing', en: 'not applicable' }, definition: { nl: 'De bron maakt hier geen onderscheid, of het cijfer gaat niet over erkende plaatsen.', en: 'The source makes no distinction here, or the figure is not about recognised places.' }, ours: true },
  ],
});
