/** Which file of ours has these bytes? Works in any browser that has `crypto.subtle`, and sends nothing. */

export interface Known {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly current: boolean;
  /** The page of the dataset. */
  readonly page: string;
}

export type Recognised =
  | { readonly as: 'same' | 'older' | 'lines'; readonly known: Known }
  | { readonly as: 'named'; readonly known: Known }
  | { readonly as: 'portal'; readonly name: string }
  | { readonly as: 'empty' | 'unknown' };

export interface Register {
  readonly bySum: ReadonlyMap<string, Known>;
  readonly byName: ReadonlyMap<string, Known>;
  /** Checksum → name, for what belongs to no dataset; asked for only when needed. */
  readonly portal: () => Promise<ReadonlyMap<string, string>>;
}

export async function sumOf(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function recognise(fileName: string, bytes: Uint8Array<ArrayBuffer>, sum: string, register: Register): Promise<Recognised> {
  if (bytes.length === 0) return { as: 'empty' };
  const known = register.bySum.get(sum);
  if (known) return { as: known.current ? 'same' : 'older', known };
  for (const variant of withOtherLineEnds(bytes)) {
    const same = register.bySum.get(await sumOf(variant));
    if (same) return { as: 'lines', known: same };
  }
  const name = (await register.portal()).get(sum);
  if (name !== undefined) return { as: 'portal', name };
  const namesake = register.byName.get(plainName(fileName));
  return namesake ? { as: 'named', known: namesake } : { as: 'unknown' };
}

/** The same text with the line ends that our files have, and without a byte order mark; none for what is no text. */
function withOtherLineEnds(bytes: Uint8Array<ArrayBuffer>): readonly Uint8Array<ArrayBuffer>[] {
  const text = textOf(bytes);
  if (text === undefined) return [];
  const plain = `${text.replace(/\r\n?/g, '\n').replace(/\n+$/, '')}\n`;
  return [plain, plain.replaceAll('\n', '\r\n')].map((one) => new TextEncoder().encode(one));
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The name as we gave it: without the version, or the number that a browser adds to a second copy. */
export const plainName = (name: string): string => name.replace(/ ?\(\d+\)(?=\.)/, '').replace(/-\d+\.\d+\.\d+(?=[.-])/, '');
