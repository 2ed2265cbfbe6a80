import { defineUnchecked } from '../../src/define.ts';

/** What the prose of the VDAB topic of 2006 says of figures that our copy does not have, or without a limit to hold it to. */
export default defineUnchecked([
  { source: 'vdab-topic-2006', section: 'Inleiding', line: 54, words: 'Het aantal werknemers en bedrijven is sterk', reason: 'figures' },
  { source: 'vdab-topic-2006', section: 'Sociale werkplaatsen', line: 583, words: 'magazijnarbeiders en chauffeurs zijn daar tewerkgesteld', reason: 'figures' },
  { source: 'vdab-topic-2006', section: 'Sociale werkplaatsen', line: 607, words: 'doelgroepwerknemers een duidelijk overwicht', reason: 'chart' },
  { source: 'vdab-topic-2006', section: 'Sociale werkplaatsen', line: 612, words: 'duidelijk jonger dan de potentiële doelgroep', reason: 'chart' },
  { source: 'vdab-topic-2006', section: 'Sociale werkplaatsen', line: 614, words: 'toch nog goed vertegenwoordigd', reason: 'judgement' },
  { source: 'vdab-topic-2006', section: 'Sociale werkplaatsen', line: 626, words: 'een ondervertegenwoordiging t.o.v. de potentiële', reason: 'chart' },
  { source: 'vdab-topic-2006', section: 'Arbeidszorg', line: 868, words: 'Meestal gaat het om licht fysiek werk', reason: 'figures' },
  { source: 'vdab-topic-2006', section: 'Arbeidszorg', line: 951, words: 'het zeer beperkt aantal allochtonen', reason: 'judgement' },
  { source: 'vdab-topic-2006', section: 'Invoegbedrijven', line: 1569, words: 'de forse stijging van het totaal aantal', reason: 'chart' },
  { source: 'vdab-topic-2006', section: 'Invoegbedrijven', line: 1875, words: 'van het mannelijk geslacht, een lichte', reason: 'chart' },
  { source: 'vdab-topic-2006', section: 'Invoegbedrijven', line: 1881, words: 'duidelijk jonger dan de potentiële doelgroep', reason: 'chart' },
  { source: 'vdab-topic-2006', section: 'Invoegbedrijven', line: 1885, words: 'komt exact overeen met dat bij de potentiële doelgroep', reason: 'chart' },
  { source: 'vdab-topic-2006', section: 'Invoegbedrijven', line: 1888, words: 'Erg opvallend is het hoge aandeel allochtonen', reason: 'chart' },
  { source: 'vdab-topic-2006', section: 'Invoegbedrijven', line: 1895, words: '(7,9%) zijn ondervertegenwoordigd', reason: 'chart' },
]);
