/** What a search result can be, in the order in which a reader chooses: on a phone, figures are still in sight. */
export const PAGE_KINDS = ['explainer', 'dataset', 'figure', 'term', 'source', 'finding', 'page'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];
