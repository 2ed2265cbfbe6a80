/** All lists of what people type for our words, in one. */
import { englishWords } from './english.ts';
import type { TypedWords } from './entry.ts';
import { oldWords } from './old-words.ts';

export const typedWords: TypedWords = [...oldWords, englishWords].flatMap(({ words }) => Object.entries(words));
