/** The name under which a reader's machine saves a file: it tells dataset and version, wherever the file ends up. */
export function savedAs({ id, version }: { readonly id: string; readonly version: string }, path: `/data/${string}`): string {
  const rest = path.slice(`/data/${id}/`.length).replaceAll('/', '-');
  return rest.startsWith(id) ? `${id}-${version}${rest.slice(id.length)}` : `${id}-${version}-${rest}`;
}
