/** Cuts the site's own compound words where both sides are words of the site: `maatwerkbedrijven` → `maatwerk·bedrijven`. */
import { soundOf } from './sounds.ts';
import { stem } from './words.ts';

/** Shorter parts are endings, or sounds that happen to stand in other words. */
const HEAD = 4;
const TAIL = 4;
/** What may stand between two parts: arbeid-s-beperking, groep-en-model. */
const LINKS = ['', 's', 'e', 'en'] as const;

/** Endings that look like words. */
const NO_PART = new Set(['heid', 'heden', 'baar', 'lijk', 'loos', 'loze', 'ende', 'enden', 'ingen', 'eren', 'teit', 'elijk', 'maten', 'matig', 'matige', 'aars', 'ders', 'daar', 'over', 'onder', 'door', 'voor', 'naar', 'tegen', 'deel', 'delen', 'stelling', 'hoor', 'zien']);

/** The known words, and a function that cuts with them. */
export function cutter(words: Iterable<string>): (word: string) => readonly [string, string] | undefined {
  const known = new Set<string>();
  for (const word of words) if (word.length >= TAIL && !NO_PART.has(word)) known.add(word).add(stem(word));
  const isKnown = (word: string) => known.has(word) || known.has(stem(word));
  return (word) => {
    if (word.length < HEAD + TAIL || /\d/.test(word)) return undefined;
    // The longest tail first: doelgroep·werknemer, not doelgroepwerk·nemer.
    for (let at = HEAD; at <= word.length - TAIL; at += 1) {
      const tail = word.slice(at);
      if (NO_PART.has(tail) || !isKnown(tail)) continue;
      const head = word.slice(0, at);
      const whole = LINKS.some((link) => head.endsWith(link) && head.length - link.length >= HEAD && known.has(head.slice(0, head.length - link.length)));
      if (whole) return [head, tail];
    }
    return undefined;
  };
}

/** Cuts what is written by ear, into the words that were meant: `arbeidsmarktberijk` → arbeidsmarkt, bereik. */
export function cutterByEar(words: Iterable<string>): (word: string) => readonly [string, string] | undefined {
  const meant = new Map([...words].filter((word) => !NO_PART.has(word)).map((word) => [soundOf(word), word]));
  const cut = cutter(meant.keys());
  const wordOf = (sound: string) => meant.get(sound) ?? LINKS.map((link) => (sound.endsWith(link) ? meant.get(sound.slice(0, sound.length - link.length)) : undefined)).find((word) => word !== undefined);
  return (word) => {
    const [head, tail] = (cut(soundOf(word)) ?? []).map(wordOf);
    return head === undefined || tail === undefined ? undefined : [head, tail];
  };
}
