import { defineMessages } from './define.ts';

/** What stands where a reader expects a number: a zero that was counted, and each kind of gap by its code of SDMX. */
export const gaps = defineMessages({
  nl: {
    zero: { word: 'nul', meaning: 'Er is geteld, en er was er geen. Een nul is een getal, geen gat.' },
    L: { word: 'niet gemeten', meaning: 'Het bestaat, maar de bron heeft het niet gemeten.' },
    M: { word: 'niet van toepassing', meaning: 'Volgens de bron kan hier geen getal staan.' },
    O: { word: 'niet beschikbaar', meaning: 'De bron geeft geen getal en zegt niet waarom.' },
    Q: { word: 'niet vrijgegeven', meaning: 'De bron heeft het getal en houdt het achter.' },
    V: { word: 'niet leesbaar', meaning: 'Er staat iets gedrukt, maar welk getal bedoeld is, kunnen we niet lezen. SDMX heeft daar geen code voor; wij nemen V, zoals ontvangen.' },
  },
  en: {
    zero: { word: 'zero', meaning: 'It was counted, and there was none. A zero is a number, not a gap.' },
    L: { word: 'not measured', meaning: 'It exists, but the source did not measure it.' },
    M: { word: 'not applicable', meaning: 'According to the source there can be no number here.' },
    O: { word: 'not available', meaning: 'The source gives no number and does not say why.' },
    Q: { word: 'withheld', meaning: 'The source has the number and keeps it back.' },
    V: { word: 'not readable', meaning: 'Something is printed, but we cannot read which number is meant. SDMX has no code for it; we use V, as received.' },
  },
});
