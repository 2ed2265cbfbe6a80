/** What a search result can be, as in the address book of the portal. */
export const PAGE_KINDS = ['explainer', 'term', 'dataset', 'figure', 'source', 'finding', 'page'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];
