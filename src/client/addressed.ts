/** What the address asks for; as it stands when it is no proper text. */
export function addressed(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}
