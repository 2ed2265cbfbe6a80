/** How wide words are, without a font at hand: the same answer at every build and in every browser. */

/** Advances of DejaVu Sans in ems, rounded up: the widest of the fonts that a picture is likely to be seen in. */
const GROUPS: Readonly<Record<string, number>> = {
  " \u00a0',.IJijl’‘·ï": 0.32,
  '()-/:;[\\]ft|': 0.4,
  '!"r': 0.48,
  '*?L_`csz“”–§ç°': 0.56,
  ABCKRVXZ: 0.72,
  '&DGHNOQU': 0.8,
  '#+<=>M^w~≠≥≤−×÷': 0.88,
  '%': 0.96,
  '@Wm…—': 1.04,
};
const ADVANCES = new Map(Object.entries(GROUPS).flatMap(([letters, ems]) => [...letters].map((letter) => [letter, ems])));
const OTHER = 0.64;
/** How much wider bold words are. */
const BOLD = 1.14;

export function advance(words: string, size: number, bold = false): number {
  const ems = [...words].reduce((sum, letter) => sum + (ADVANCES.get(letter) ?? OTHER), 0);
  return ems * size * (bold ? BOLD : 1);
}

/** Words over as many lines as they need; a word that is longer than a line, such as an address, is cut. */
export function wrapped(words: string, width: number, size: number, bold = false): readonly string[] {
  const fits = (line: string): boolean => advance(line, size, bold) <= width;
  const lines: string[] = [];
  for (const word of words.split(/ +/)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...pieces(word, fits));
  }
  return lines;
}

/** The same in as many lines, of about one length: for a title. */
export function balanced(words: string, width: number, size: number, bold = false): readonly string[] {
  const lines = wrapped(words, width, size, bold);
  for (let narrower = width; narrower > size; narrower -= size) {
    const tried = wrapped(words, narrower, size, bold);
    if (tried.length > lines.length) return wrapped(words, narrower + size, size, bold);
  }
  return lines;
}

function pieces(word: string, fits: (line: string) => boolean): readonly string[] {
  const cut: string[] = [''];
  for (const letter of word) {
    if (fits(`${cut.at(-1)}${letter}`)) cut[cut.length - 1] += letter;
    else cut.push(letter);
  }
  return cut;
}
