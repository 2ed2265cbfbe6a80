/** As much of it as a line holds. */
const LONGEST = 60;

/** What a reader typed or an address asks for, repeated: anyone may write it, so it is cut, and loses what does not print or turns the words around it. */
export function echo(text: string): string {
  const letters = [...(/^[\x20-\x7e]*$/.test(text) ? text : text.replaceAll(/\p{C}/gu, ''))];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('');
}
