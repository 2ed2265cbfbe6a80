/** Where the definition of a code stands on the page that uses it. */
export const codeAnchor = (codelist: string, code: string): string => `code=${codelist}:${code}`;
