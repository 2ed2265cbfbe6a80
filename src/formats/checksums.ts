/** What `sha256sum -c SHA256SUMS` reads, in the folder that the file stands in. */
export const checksums = (files: readonly { readonly name: string; readonly sha256: string }[]): string =>
  files.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
