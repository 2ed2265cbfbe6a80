/** Where the definition of a code stands on the page that uses it. */
export const codeAnchor = (codelist: string, code: string): string => `code=${codelist}:${code}`;

/** Where the codebook says what each source meant by it. */
export const meaningAnchor = (codelist: string, code: string): string => `betekenis=${codelist}:${code}`;
