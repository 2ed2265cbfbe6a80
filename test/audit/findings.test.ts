import { describe, expect, it } from 'vitest';
import { corrections, findings } from '../../src/catalog.ts';
import { identities, orders } from '../../src/audit/checks/index.ts';

const list = (verdict: string) => findings.filter((finding) => finding.verdict === verdict).map(({ id, published, recomputed }) => `${id}  ${published} → ${recomputed}`).toSorted();

describe('the checks of all datasets', () => {
  /** Found twice: by this engine, and by a separate computation in exact fractions or by hand, against the lines of the documents. */
  it('finds these printed figures that do not follow from the others', () => {
    expect(list('discrepancy')).toEqual([
      'bereik-en-rotatie.rotation.tabel-5:8:8  62.0 → 60.5',
      'doelgroepomvang.rights.tekst-3.3:8:3  6212 → 6121',
      'langdurig-werkzoekenden.none-and-not-long.tekst-3.2:2:3  19 → 23',
      'tewerkstelling-2005.recognition.sociale-werkplaatsen:4:4  3702 → 3602',
      'tewerkstelling-2005.roles.sociale-werkplaatsen:4:4  3702 → 3602',
      'uitstroom-naar-werk.carry-over-2008.tabel-7:19:3  1731 → 0…1366',
      'uitstroom-naar-werk.to-work-of-outflow.tabel-7:14:7  69.8 → 69.9',
      'uitstroom-naar-werk.to-work-of-outflow.tabel-7:16:7  60.0 → 59.9',
      'uitstroom-naar-werk.to-work-of-outflow.tabel-7:17:7  61.1 → 61.2',
      'uitstroom-naar-werk.to-work-of-outflow.tabel-7:21:7  68.1 → 68.3',
      'uitstroom-naar-werk.to-work-of-outflow.tabel-7:33:7  49.0 → 51.0',
      'uitstroom-naar-werk.to-work-of-outflow.tabel-7:34:7  51.9 → 52.0',
      'uitstroom-naar-werk.to-work-of-reach.tabel-7:19:8  25.7 → 17.7',
      'uitstroom-naar-werk.to-work-of-reach.tabel-7:26:8  8.6 → 12.5',
      'uitstroom-naar-werk.to-work-of-reach.tabel-7:33:8  9.7 → 8.0',
      'uitstroom-naar-werk.to-work-of-reach.tabel-7:6:8  3.0 → 2.9',
      'vacatures-naar-beroep.share.sociale-werkplaatsen:8:3  5.4 → 5.3',
      'vacatures-naar-beroep.total.invoegbedrijven:13:2  479 → 639',
      'vacatures-naar-soort.total.invoegbedrijven:10:2  479 → 639',
      'werkvormen-2005.claim-some-fifty.tekst-az:4:3  50 → 57',
      'werkzoekenden-kansengroepen.growth-2011.tabel-2:7:3  -6 → -7',
    ]);
  });
  it('sets apart what counts something else', () => {
    expect(list('definition')).toEqual([
      'bereik-en-rotatie.stock-from-table-7.tabel-5:11:2  1251 → 1231',
      'bereik-en-rotatie.stock-from-table-7.tabel-5:4:2  4213 → 4209',
      'bereik-en-rotatie.stock-from-table-7.tabel-5:6:2  1594 → 1726',
      'bereik-en-rotatie.stock-from-table-7.tabel-5:7:2  1121 → 1213',
      'bereik-en-rotatie.stock-from-table-7.tabel-5:8:2  473 → 513',
      'bereik-en-rotatie.stock-from-table-7.tabel-5:9:2  1835 → 1839',
      'bereik-en-rotatie.total-with-bw.tabel-5:10:2  7642 → 23597',
      'bereik-en-rotatie.total-with-bw.tabel-5:10:5  7885 → 24100',
      'bereik-en-rotatie.total-with-bw.tabel-5:10:6  243 → 503',
      'budgetten.fund-share.tekst-4.4.1:9:3  58 → 52',
      'omvang-sociale-economie.three-measures.beleidsbrief-4.1.1:2:3  24000 → 0…22073',
      'werkvormen-2005.persons-or-fte.tekst-sw:12:3  3700 → 3602',
    ]);
  });
  it('leaves to rounding what the vagueness of the words explains, and a number of FTE that the text and a table print one apart', () => {
    expect(list('rounding')).toEqual([
      'omvang-sociale-economie.fte-of-table-6.beleidsbrief-4.1.1:13:3  971 → 970',
      'profiel-toegeleiden-2005.claim-two-in-three-men.profiel-sw:4:3  67 → 66',
      'werkvormen-2005.heads-per-fte.tekst-az:9:3  2.4 → 2.5',
    ]);
  });
  it('infers where a slip explains it: what was copied, swapped or mistyped', () => {
    const slips = findings.flatMap(({ id, inference }) => (inference ? [`${id}  ${inference.slip} ${inference.mends.length}/${inference.breaks.length}`] : []));
    expect(slips.filter((slip) => !/  one 1\/0$/.test(slip)).toSorted()).toEqual([
      'tewerkstelling-2005.recognition.sociale-werkplaatsen:4:4  digit 2/0',
      'tewerkstelling-2005.roles.sociale-werkplaatsen:4:4  digit 2/0',
      'uitstroom-naar-werk.carry-over-2008.tabel-7:19:3  swapped 3/2',
      'uitstroom-naar-werk.to-work-of-outflow.tabel-7:21:7  digit 1/0',
      'uitstroom-naar-werk.to-work-of-outflow.tabel-7:33:7  digit 1/0',
      'uitstroom-naar-werk.to-work-of-reach.tabel-7:19:8  swapped 3/2',
      'uitstroom-naar-werk.to-work-of-reach.tabel-7:26:8  swapped 3/2',
      'vacatures-naar-beroep.total.invoegbedrijven:13:2  copied 2/0',
      'vacatures-naar-soort.total.invoegbedrijven:10:2  copied 2/0',
      'werkzoekenden-kansengroepen.growth-2011.tabel-2:7:3  copied 1/0',
    ]);
  });
  it('explains each of these in both languages, and says how sure that is', () => {
    for (const finding of findings.filter(({ verdict }) => verdict === 'discrepancy' || verdict === 'definition')) {
      expect(finding.explanation?.nl, finding.id).toMatch(/\S.*\.$/);
      expect(finding.explanation?.en, finding.id).toMatch(/\S.*\.$/);
      expect(finding.certainty, finding.id).toMatch(/^(certain|likely|unsure)$/);
    }
  });
  it('tells apart how sure it is where an error is and how it came about, and for other counts what is counted', () => {
    const own = findings.filter(({ explanation }) => explanation);
    expect(own.filter(({ verdict, how }) => (verdict === 'discrepancy') !== (how !== undefined)).map(({ id }) => id)).toEqual([]);
    expect(own.filter(({ verdict, quote }) => (verdict === 'definition') !== (quote !== undefined)).map(({ id }) => id)).toEqual([]);
    expect(own.filter(({ rivals, inference }) => rivals && !inference).map(({ id }) => id)).toEqual([]);
  });
  it('corrects what is certain, and nothing else', () => {
    const certain = findings.filter(({ verdict, certainty }) => verdict === 'discrepancy' && certainty === 'certain').map(({ id }) => id);
    expect(corrections.flatMap((one) => (one.whose === 'publisher' ? one.evidence : [])).toSorted()).toEqual(certain.toSorted());
  });
  it('writes the numbers of its explanations as each language does', () => {
    const told = findings.flatMap(({ id, explanation, quote }) => [explanation, quote].flatMap((text) => (text ? [{ id, ...text }] : [])));
    expect(told.filter(({ nl }) => /\d\.\d(?!\d\d(?!\d))|(?<![\d.(])\d{5,}/.test(nl.replace(/§[\d.]+/g, ''))).map(({ id, nl }) => `${id} ${nl}`)).toEqual([]);
    expect(told.filter(({ en }) => /\d,\d(?!\d\d(?!\d))|(?<![\d,(])\d{5,}/.test(en)).map(({ id, en }) => `${id} ${en}`)).toEqual([]);
  });
  it('has an id of its own for each check, and a use for each kind of check', () => {
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set([...Object.keys(identities), ...Object.keys(orders)]));
  });
  it('checks every rate of table 7: three a row, thirty-eight rows', () => {
    expect(findings.filter(({ dataset, kind }) => dataset === 'uitstroom-naar-werk' && kind === 'share')).toHaveLength(3 * 38);
  });
});
