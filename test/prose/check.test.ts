import { expect, test } from 'vitest';
import { problemsOf } from './tiny.ts';

const SOURCE = '<Bron id="brief" plaats="§1" regel={3} />';

test('a text in order has no problem', () => {
  expect(problemsOf(`## Wat is het?\n\nDe LDE telde in 2011 <Cijfer dataset="tabel" at="group=A" /> mensen. Het duurt <Norm id="lde-duur" />. Dat staat in artikel 60, §7.${SOURCE} <Eigen>Let daarop.</Eigen>\n`)).toEqual([]);
});

test('a typed figure is named with its place', () => {
  expect(problemsOf(`Er waren 1.191 mensen,\nna zes maanden de helft.${SOURCE}\n`)).toMatchInlineSnapshot(`
    [
      "content/nl/uitleg/maatwerk.mdx:12:10  "1.191" is typed by hand.
      Pull it from the data with <Cijfer>, compute it with <Verschil>, <Aandeel>, <EenOp> or <Keer>, or add the rule to data/norms/ and print it with <Norm>.",
      "content/nl/uitleg/maatwerk.mdx:13:4  "zes maanden" is a number with its unit, typed by hand.
      Pull it from the data with <Cijfer>, compute it with <Verschil>, <Aandeel>, <EenOp> or <Keer>, or add the rule to data/norms/ and print it with <Norm>.",
      "content/nl/uitleg/maatwerk.mdx:13:16  "de helft" is a share or ratio, typed by hand.
      Pull it from the data with <Cijfer>, compute it with <Verschil>, <Aandeel>, <EenOp> or <Keer>, or add the rule to data/norms/ and print it with <Norm>.",
    ]
  `);
});

test('a figure that is not in the data is named with its place and the nearest keys', () => {
  expect(problemsOf(`Toen <Cijfer dataset="tabel" at="group=C;time_period=2011" />, <Cijfer dataset="tabel" at="time_period=2011" />.\n`)).toMatchInlineSnapshot(`
    [
      "content/nl/uitleg/maatwerk.mdx:12:6  <Cijfer>: No figure of 'tabel' at group=C;time_period=2011, where one is meant. Nearest:
      group=A;measure=persons;time_period=2011
      group=B;measure=persons;time_period=2011
      Correct the attributes; data/<dataset>/observations.json lists what there is.",
      "content/nl/uitleg/maatwerk.mdx:12:64  <Cijfer>: 2 figures of 'tabel' at time_period=2011, where one is meant. Among them:
      group=A;measure=persons;time_period=2011
      group=B;measure=persons;time_period=2011
      Correct the attributes; data/<dataset>/observations.json lists what there is.",
    ]
  `);
});

test.each([
  ['<Cijfer dataset="tabel" />', 'One of the attributes at, rij is needed.'],
  ['<Cijfer dataset="nergens" at="a=b" />', "There is no dataset of figures 'nergens'. Known: tabel."],
  ['<Cijfer dataset="rijen" rij="r.2" veld="count" />', "The dataset 'rijen' has no row 'r.2'. Nearest: r.1."],
  ['<Cijfer dataset="rijen" rij="r.1" veld="stance" />', "The row 'r.1' has no number in 'stance'."],
  ['<Verschil dataset="tabel" van="group=A" />', 'The attribute tot is missing.'],
  ['<Aantal dataset="rijen" waar="stance=against" />', "No row of 'rijen' has stance=against."],
  ['<Norm id="lde-uren" />', "There is no norm 'lde-uren' in data/norms/. Nearest: lde-duur."],
  ['<Bron id="boek" plaats="§1" regel={3} />', "There is no source 'boek'. Known: brief."],
  ['<Bron id="brief" plaats="§1" />', 'The attribute regel, the line in our copy, is missing.'],
  ['<Cijfers dataset="tabel" />', 'There is no such component.'],
])('%s is refused', (component, what) => {
  const problems = problemsOf(`Zo ${component}.${SOURCE}\n`);
  expect(problems.some((problem) => problem.includes(what)), problems.join('\n')).toBe(true);
});

test('a sentence without a source is refused, our own is not', () => {
  const problems = problemsOf(`Gedekt.${SOURCE} Niet gedekt. <Eigen>Van ons.</Eigen>\n\n- Ook niet.\n\nLees meer bij de [tabel](/cijfers/).\n\n| A | B |\n| --- | --- |\n| cel | rij |\n`);
  expect(problems.map((problem) => problem.split('\n')[0])).toEqual([
    'content/nl/uitleg/maatwerk.mdx:12  No source covers "Niet gedekt.".',
    'content/nl/uitleg/maatwerk.mdx:14  No source covers "Ook niet.".',
    'content/nl/uitleg/maatwerk.mdx:20  No source covers "cel | rij |".',
  ]);
});

test('an abbreviation that the glossary lacks is refused', () => {
  const problems = problemsOf(`De LDE, het LDE-decreet, deel II en het NWWZ.${SOURCE}\n`);
  expect(problems.map((problem) => problem.split('\n')[0])).toEqual(['content/nl/uitleg/maatwerk.mdx:12:41  "NWWZ" is an abbreviation that the glossary does not explain.']);
});

test('the form of an explainer', () => {
  expect(problemsOf(`## Geen vraag\n\nTekst.${SOURCE}\n`, { front: '---\ntitle: Maatwerk\nsources: [brief, ander]\n---\n\n' })).toMatchInlineSnapshot(`
    [
      "content/nl/uitleg/maatwerk.mdx:1  The text does not begin with <InHetKort>.
      Begin with three to six short sentences that are true when read alone.",
      "content/nl/uitleg/maatwerk.mdx:1  The title asks no question.
      Write it as the question the page answers.",
      "content/nl/uitleg/maatwerk.mdx:1  The field sources names 'ander', which the text does not cite.
      Take it out there.",
      "content/nl/uitleg/maatwerk.mdx:6  The heading "Geen vraag" asks no question.
      Write it as the question its text answers.",
    ]
  `);
});

test('long sentences are refused', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'woord').join(' ');
  const [average, one] = problemsOf(`Het ${words(45)}.${SOURCE}\n`);
  expect(average).toContain('The sentences have 23.5 words on average.');
  expect(one).toContain('A sentence has 46 words');
});
