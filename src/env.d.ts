interface ImportMetaEnv {
  readonly PORTAL_VERSION: string;
  readonly PORTAL_COMMIT: string;
}

declare namespace App {
  interface Locals {
    /** The places in sources that the text of this page refers to, in order. */
    references?: import('./author-components/references.ts').ReferenceList;
  }
}
