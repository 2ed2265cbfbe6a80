/**
 * What is never printed, and changes how a text reads, sorts or ends: control characters, marks of direction, spaces of no
 * width, soft hyphens, byte order marks, halves of a character, and code points that are none. Variants of a sign may stay.
 */
export const UNPRINTED = /[[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\uFFFD]--[\n\p{Variation_Selector}]]/v;

/** The character that stands there, as `U+202E`. */
export const codePointAt = (text: string, at: number): string => `U+${text.codePointAt(at)!.toString(16).toUpperCase().padStart(4, '0')}`;
