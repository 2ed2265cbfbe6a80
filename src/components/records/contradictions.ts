/** Where the versions of one contradiction stand side by side on a page. */
export const contradictionAnchor = (code: string): string => `tegenspraak=${code}`;
