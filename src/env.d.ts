interface ImportMetaEnv {
  readonly PORTAL_VERSION: string;
  readonly PORTAL_COMMIT: string;
}

declare namespace App {
  interface Locals {
    /** What the parts of this page leave for later ones. */
    collected?: import('./collected.ts').Collected;
  }
}

/** The little of citation-js that we use; it has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[]);
    format(style: 'biblatex' | 'ris'): string;
  }
  export const plugins: { readonly config: { get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean } } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

/** The address of a stylesheet that is loaded when it is needed. */
declare module '*.css?url' {
  const address: string;
  export default address;
}

/** The text of a script that stands in the page itself. */
declare module '*.js?raw' {
  const text: string;
  export default text;
}
