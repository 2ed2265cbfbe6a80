/** A name or a sentence after other words; an abbreviation keeps its capitals. */
export const inSentence = (text: string): string => (/^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));
