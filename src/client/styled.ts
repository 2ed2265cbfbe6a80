/** Styles of what only a script shows come when it is asked for: a page at rest does without them, and nothing ever stands there undressed. */
const coming = new Map<string, Promise<void>>();

export function styled(address: string): Promise<void> {
  const known = coming.get(address) ?? load(address);
  coming.set(address, known);
  return known;
}

function load(address: string): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', (event) => {
      coming.delete(address);
      link.remove();
      reject(event);
    });
    document.head.append(link);
  });
}
