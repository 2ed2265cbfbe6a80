import { defineUnchecked } from '../../src/define.ts';

/** What the prose of the Beleidsbrief 2012-2013 says of figures without a limit to hold it to. */
export default defineUnchecked([
  { source: 'beleidsbrief-2012', section: '§3.1', line: 80, words: 'een korte daling tijdens de recente crisis', reason: 'figures' },
  { source: 'beleidsbrief-2012', section: '§3.1', line: 81, words: 'blijft de werkzaamheidsgraad laag', reason: 'judgement' },
  { source: 'beleidsbrief-2012', section: '§3.1', line: 84, words: 'een scherpe daling', reason: 'degree' },
  { source: 'beleidsbrief-2012', section: '§3.1', line: 86, words: 'een lichte daling', reason: 'degree' },
  { source: 'beleidsbrief-2012', section: '§3.2', line: 130, words: 'nam vrij sterk toe', reason: 'degree' },
  { source: 'beleidsbrief-2012', section: '§3.2', line: 133, words: 'redelijk sterk gedaald', reason: 'degree' },
  { source: 'beleidsbrief-2012', section: '§3.2', line: 133, words: 'vooral het gevolg van een administratieve', reason: 'figures' },
  { source: 'beleidsbrief-2012', section: '§3.2', line: 136, words: 'vaak in combinatie voor', reason: 'judgement' },
  { source: 'beleidsbrief-2012', section: '§3.2', line: 188, words: 'toch wat gestegen', reason: 'degree' },
  { source: 'beleidsbrief-2012', section: '§3.2', line: 189, words: 'een lichte achteruitgang', reason: 'degree' },
  { source: 'beleidsbrief-2012', section: '§3.2', line: 190, words: 'blijvend zeer geringe uitstroomkansen', reason: 'judgement' },
  { source: 'beleidsbrief-2012', section: '§3.4', line: 312, words: 'stijgt nog een beetje', reason: 'degree' },
  { source: 'beleidsbrief-2012', section: '§3.5', line: 350, words: 'een lichte toename', reason: 'degree' },
  { source: 'beleidsbrief-2012', section: '§3.5', line: 355, words: 'zeer gering is: 68 personen', reason: 'judgement' },
]);
