/** The lines of the comparison, in the order of the page. */
export const LINES = ['voor-wie', 'toegang', 'duur', 'ondersteuning', 'geld', 'plichten', 'uitstroom'] as const;
