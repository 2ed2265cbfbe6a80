/** The languages every string of the data and the interface exists in. Pages are published in Dutch only, for now. */
export const LOCALES = ['nl', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export type Localised = Readonly<Record<Locale, string>>;
