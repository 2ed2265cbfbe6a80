/** The link to the page that stands on it keeps to what is shown: it asks for what the address asks for. */
export function followAddress(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-permalink]')) {
    link.search = location.search;
    link.textContent = link.href;
  }
}
