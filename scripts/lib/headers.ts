/** What a web host should send with a file, besides its type: who may read it, and how long a copy keeps. The README tells hosts the same. */

type Headers = Readonly<Record<string, string>>;

/** Any website may read the data, and see the mark by which a copy is compared. */
const OPEN: Headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag' };
/** These bytes never change: the address names their version or their content. */
const FOR_EVER: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** A copy is compared before it is used; unchanged, only the comparison travels. */
const COMPARE: Headers = { 'Cache-Control': 'no-cache' };

const LASTING = /^\/(_astro\/|data\/[^/]+\/v\d+\.\d+\.\d+\/.)/;

/** The headers of a path without the base. */
export const headersOf = (path: string): Headers => ({
  ...(path.startsWith('/data/') && OPEN),
  ...(LASTING.test(path) ? FOR_EVER : COMPARE),
});
