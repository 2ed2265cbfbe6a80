/** Says in `[data-lost]` what of a link cannot be shown; an empty message takes it away. */
export function tellLost(message: string, within: ParentNode = document): void {
  const line = within.querySelector('[data-lost]')!;
  if (line.textContent !== message) line.textContent = message;
}
