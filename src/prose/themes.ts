/** What kind of thing a term names, in the order of the glossary's filter. */
export const TERM_THEMES = ['werkvorm', 'regeling', 'organisatie', 'doelgroep', 'maat', 'begeleiding', 'proces', 'begrip'] as const;
