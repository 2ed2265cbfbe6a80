/** Parts of a whole in words, which the pipeline and the search read alike. */

/** With the whole per cent that each is. */
export const SHARES = [
  ['¾', 75],
  ['4/5', 80],
  ['1/2', 50],
  ['Ongeveer de helft', 50],
  ['Iets meer dan de helft', 50],
  ['een kwart', 25],
  ['drie kwart', 75],
  ['3 kwart', 75],
  ['driekwart', 75],
  ['een vierde', 25],
  ['3 op 4', 75],
  ['bijna drie op de vier', 75],
  ['1 op de 5', 20],
  ['twee vijfde', 40],
  ['twee vijfden', 40],
  ['vijf tiende', 50],
  ['één op de vijf', 20],
  ['één kwart', 25],
] as const;

export const NO_SHARES = ['in het zesde jaar', 'de derde van', 'derden', 'op de zestiende', 'het vijfde kwartaal', 'de vijftiende editie', 'achttiende', 'zesde staatshervorming', 'kans op werk'];
