/** Folders of `content/<locale>/` whose texts tell what sources say; the other pages are about ourselves. */
export const CITING: readonly string[] = ['uitleg', 'begrippen', 'vergelijk', 'werkvormen'];
