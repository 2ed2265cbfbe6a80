/** Text as SVG's markup and attributes bear it. */
export const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
