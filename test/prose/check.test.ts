import { expect, test } from 'vitest';
import { LINES } from '../../src/prose/lines.ts';
import { briefly, FRONT, problemsIn, problemsOf, short } from './tiny.ts';

const SOURCE = '<Bron id="brief" plaats="§1" regel={3} />';

test('a text in order has no problem', () => {
  expect(problemsOf(`## Wat is het?\n\nDe LDE telde in 2011 <Cijfer dataset="tabel" at="group=A" /> mensen. Het duurt <Norm id="lde-duur" />. Dat staat in artikel 60, §7.${SOURCE} <Eigen>Let daarop.</Eigen>\n`)).toEqual([]);
});

test('a typed figure is named with its place', () => {
  expect(problemsOf(`Er waren 1.191 mensen,\nna zes maanden de helft.${SOURCE}\n`)).toMatchInlineSnapshot(`
    [
      "content/nl/uitleg/maatwerk.mdx:14:10  "1.191" is typed by hand.
      Pull it from the data with <Cijfer>, compute it with <Verschil>, <Aandeel>, <EenOp> or <Keer>, or add the rule to data/norms/ and print it with <Norm>.",
      "content/nl/uitleg/maatwerk.mdx:15:4  "zes maanden" is a number with its unit, typed by hand.
      Pull it from the data with <Cijfer>, compute it with <Verschil>, <Aandeel>, <EenOp> or <Keer>, or add the rule to data/norms/ and print it with <Norm>.",
      "content/nl/uitleg/maatwerk.mdx:15:19  "helft" is a share or ratio, typed by hand.
      Pull it from the data with <Cijfer>, compute it with <Verschil>, <Aandeel>, <EenOp> or <Keer>, or add the rule to data/norms/ and print it with <Norm>.",
    ]
  `);
});

test('a figure that is not in the data is named with its place and the nearest keys', () => {
  expect(problemsOf(`Toen <Cijfer dataset="tabel" at="group=C;time_period=2011" />, <Cijfer dataset="tabel" at="time_period=2011" />.\n`)).toMatchInlineSnapshot(`
    [
      "content/nl/uitleg/maatwerk.mdx:14:6  <Cijfer>: No figure of 'tabel' at group=C;time_period=2011, where one is meant. Nearest:
      group=A;measure=persons;time_period=2011
      group=B;measure=persons;time_period=2011
      group=N;measure=persons;time_period=2011
      Correct the coordinates in at; data/tabel/observations.json lists what there is.",
      "content/nl/uitleg/maatwerk.mdx:14:64  <Cijfer>: 3 figures of 'tabel' at time_period=2011, where one is meant. Among them:
      group=A;measure=persons;time_period=2011
      group=B;measure=persons;time_period=2011
      group=N;measure=persons;time_period=2011
      Correct the coordinates in at; data/tabel/observations.json lists what there is.",
    ]
  `);
});

test.each([
  ['<Cijfer dataset="tabel" />', 'The attribute at is missing.\n  Write it as <Cijfer dataset at> or <Cijfer dataset rij veld>.'],
  ['<Cijfer dataset="tabel" at="group=A" rij="r.1" />', 'The attribute rij does not go with at.'],
  ['<Cijfer dataset="nergens" at="a=b" />', "There is no dataset of figures 'nergens'.\n  Write one of tabel."],
  ['<Cijfer dataset="tabel" at="group" />', '"group" in "group" is not field=code.\n  Correct the coordinates in at;'],
  ['<Cijfer dataset="tabel" at="group=A" unit="false" />', 'The attribute unit is no text.\n  Write unit for yes, unit={false} for no.'],
  ['<Cijfer dataset="tabel" at="group=A" unit={no} />', 'The attribute unit is neither true nor false.'],
  ['<Cijfer dataset={tabel} at="group=A" />', 'The attribute dataset holds no text.\n  Write dataset="…".'],
  ['<Cijfer dataset="tabel" at="group=A">500</Cijfer>', 'It may hold no words.'],
  ['<Cijfer dataset="tabel" at="group=A" {...more} />', 'There is no attribute {…}.'],
  ['<Cijfer dataset="rijen" rij="r.2" veld="count" />', "The dataset 'rijen' has no row 'r.2'. Nearest: r.1, r.3.\n  Correct the row;"],
  ['<Cijfer dataset="rijen" rij="r.1" veld="stance" />', "The row 'r.1' has no number in 'stance'.\n  Write in veld a column of numbers."],
  ['<Verschil dataset="tabel" van="group=A" />', 'The attribute tot is missing.\n  Write it as <Verschil dataset van tot>.'],
  ['<Verschil dataset="tabel" van="group=A" tot="group=B" absolut />', 'There is no attribute absolut.\n  Take it out, or correct its name: dataset, van, tot, absoluut.'],
  ['<Verschil dataset="tabel" van="group=A" tot="group=N" />', "The figure at group=N has no value to compute with: it reads 'n.b.'."],
  ['<EenOp dataset="tabel" deel="group=A" />', 'The attribute geheel is missing.\n  Write it as <EenOp dataset at> or <EenOp dataset deel geheel>.'],
  ['<EenOp dataset="tabel" at="group=A" deel="group=A" geheel="group=B" />', 'The attribute at does not go with geheel.'],
  ['<Aandeel dataset="tabel" deel="group=A" geheel="group=B" geheelIn="elders" />', "There is no dataset of figures 'elders'."],
  ['<Aantal dataset="rijen" waar="stance=against" />', "No row of 'rijen' has stance=against.\n  Correct waar; where none is what you mean to say, add the attribute nul."],
  // Each condition holds for some row, both for none.
  ['<Aantal dataset="rijen" waar="theme=a;stance=worried" />', "No row of 'rijen' has theme=a;stance=worried."],
  ['<Aantal dataset="rijen" waar="stance=later" />', "No row of 'rijen' has stance=later."],
  ['<Aantal dataset="rijen" waar="stance=for" nul />', "Rows of 'rijen' have stance=for.\n  Take out the attribute nul."],
  ['<Aantal dataset="rijen" waar="stanse=for" nul />', "The rows of 'rijen' have no field 'stanse'."],
  ['<Aantal dataset="rijen" waar="stance=for" van="actor" />', "The rows of 'rijen' have no field 'actor'."],
  ['<Norm id="lde-uren" />', "There is no norm 'lde-uren'.\n  Nearest in data/norms/: lde-duur."],
  ['<Bron id="boek" plaats="§1" regel={3} />', "There is no source 'boek'.\n  Write one of brief."],
  ['<Bron id="brief" plaats="§1" />', 'The attribute regel is missing.\n  Write it as <Bron id plaats regel>.'],
  ['<Bron id="brief" regel={3} />', 'The attribute plaats is missing.'],
  ['<Bron id="brief" plaats=" " regel={3} />', 'The attribute plaats is missing.'],
  ['<Bron id="brief" plaats="§1" regel={0} />', 'The attribute regel is "0".\n  Write the line of our copy, from 1 to 10000: regel={12}.'],
  ['<Bron id="brief" plaats="§1" regel={-3} />', 'The attribute regel is "-3".'],
  ['<Bron id="brief" plaats="§1" regel={3.5} />', 'The attribute regel is "3.5".'],
  ['<Bron id="brief" plaats="§1" regel={10001} />', 'The attribute regel is "10001".'],
  ['<Bron id="brief" plaats="§1" regel={3}>tekst</Bron>', 'It may hold no words.'],
  ['<Eigen></Eigen>', 'It holds nothing.'],
  ['<Eigen kleur="rood">x</Eigen>', 'There is no attribute kleur.\n  Take it out, or correct its name: this component has none.'],
  ['<Grafiek dataset="tabel" />', 'It stands in a sentence.'],
  ['<Cijfers dataset="tabel" />', 'There is no such component.'],
  ['<Foo>tekst</Foo>', 'There is no such component.'],
  ['<b>tekst</b>', 'There is no such component.'],
])('%s is refused', (component, what) => {
  const problems = problemsOf(`Zo ${component}.${SOURCE}\n`);
  expect(problems.some((problem) => problem.includes(what)), problems.join('\n')).toBe(true);
});

test('every form of every component in order has no problem', () => {
  const pulled = ['Cijfer dataset="tabel" at="group=A" unit={false}', 'Cijfer dataset="rijen" rij="r.1" veld="count"', 'Verschil dataset="tabel" van="group=A" tot="group=B" absoluut', 'Keer dataset="tabel" van="group=A" tot="group=B"',
    'Aandeel dataset="tabel" deel="group=A" geheel="group=B" geheelIn="tabel"', 'EenOp dataset="tabel" at="group=A"', 'EenOp dataset="tabel" deel="group=A" geheel="group=B"', 'Aantal dataset="rijen" waar="stance=for|worried" van="theme"', 'Aantal dataset="rijen" waar="stance=against" nul', 'Norm id="lde-duur"'];
  expect(problemsOf(pulled.map((one) => `Zo <${one} />.\n\n`).join(''))).toEqual([]);
  expect(problemsOf(`<Grafiek dataset="tabel" />\n\n<Tegenspraak titel="Wat?" oordeel="beide">\n\nZo.${SOURCE}\n\n</Tegenspraak>\n`)).toEqual([]);
});

test('a contradiction has one of three verdicts, and a title without figures or jargon', () => {
  const of = (attributes: string) => briefly(problemsOf(`<Tegenspraak ${attributes}>\n\nZo.${SOURCE}\n\n</Tegenspraak>\n`));
  expect(of('titel="Wat?" oordeel="misschien"')).toEqual(['uitleg/maatwerk.mdx:14:1  <Tegenspraak>: The attribute oordeel is "misschien".']);
  expect(of('titel="Wat?"')).toEqual(['uitleg/maatwerk.mdx:14:1  <Tegenspraak>: The attribute oordeel is missing.']);
  expect(of('titel="500 of NWWZ?" oordeel="open"')).toEqual(['uitleg/maatwerk.mdx:14:1  "500" is typed by hand.', 'uitleg/maatwerk.mdx:14:1  "NWWZ" is an abbreviation that the glossary does not explain.']);
});

test('a component on lines of its own is read as any paragraph', () => {
  expect(briefly(problemsOf('<Eigen>Dat zijn er 500 met de\nNWWZ.</Eigen>\n'))).toEqual([
    'uitleg/maatwerk.mdx:14:20  "500" is typed by hand.',
    'uitleg/maatwerk.mdx:15:1  "NWWZ" is an abbreviation that the glossary does not explain.',
  ]);
  expect(problemsOf('<Eigen>\n\nDit vinden wij.\n\n- En dit.\n\n</Eigen>\n')).toEqual([]);
  expect(briefly(problemsOf('<Foo>Niet gedekt.</Foo>\n'))).toEqual(['uitleg/maatwerk.mdx:14:1  <Foo>: There is no such component.', 'uitleg/maatwerk.mdx:14  No source covers "Niet gedekt.".']);
});

test('the place is right over soft wraps, marks and indents', () => {
  expect(briefly(problemsOf(`- Het duurde vijf\n  **jaar** en dan\n  nog 12 met de S.E. en **NW**WZ.${SOURCE}\n`))).toEqual([
    'uitleg/maatwerk.mdx:14:14  "vijf jaar" is a number with its unit, typed by hand.',
    'uitleg/maatwerk.mdx:16:7  "12" is typed by hand.',
    'uitleg/maatwerk.mdx:16:17  "S.E." is an abbreviation that the glossary does not explain.',
    'uitleg/maatwerk.mdx:16:27  "NWWZ" is an abbreviation that the glossary does not explain.',
  ]);
  expect(briefly(problemsOf(`> Een citaat\n> van 500.${SOURCE}\n`))).toEqual(['uitleg/maatwerk.mdx:15:7  "500" is typed by hand.']);
  // A reference between a number and its unit hides nothing.
  expect(briefly(problemsOf(`Na vijf${SOURCE} jaar.${SOURCE}\n`))).toEqual(['uitleg/maatwerk.mdx:14:4  "vijf jaar" is a number with its unit, typed by hand.']);
});

test.each([
  ['Er zijn er {500}.', 'An expression in braces'],
  ['{500}', 'An expression in braces'],
  ['```\n500\n```', 'A block of code'],
  ["import X from './x'", 'An import or export'],
  ['![500](x.png)', 'An image'],
  ['Zo.[^1]\n\n[^1]: Noot.', 'Markup of the kind "footnoteReference"'],
])('%s is refused, for no check reads it', (markup, what) => {
  expect(problemsOf(`${markup}\n`).some((problem) => problem.includes(`${what} stands in the text, where no check reads it.`))).toBe(true);
});

test('a sentence without a source is refused, our own is not', () => {
  const problems = problemsOf(`Gedekt.${SOURCE} Niet gedekt. <Eigen>Van ons.</Eigen>\n\n- Ook niet.\n\nLees meer bij de [tabel](/cijfers/).\n\n| A | B |\n| --- | --- |\n| cel | rij |\n`);
  expect(briefly(problems)).toEqual([
    'uitleg/maatwerk.mdx:14  No source covers "Niet gedekt.".',
    'uitleg/maatwerk.mdx:16  No source covers "Ook niet.".',
    'uitleg/maatwerk.mdx:22  No source covers "cel | rij |".',
  ]);
});

test.each(['Zie de [tabel](/cijfers/).', 'Meer over maatwerk staat [daar](/uitleg/).', 'Er zijn soorten:\n\n- Een.<Bron id="brief" plaats="§1" regel={3} />', 'Zo liep het:\n\n| A |\n| --- |\n| b<Bron id="brief" plaats="§1" regel={3} /> |'])(
  '"%s" shows the way',
  (text) => expect(problemsOf(`${text}\n`)).toEqual([]),
);

test.each(['Meer mensen vonden werk.', 'Meer mensen vonden [werk](/uitleg/).', 'Zie de tabel.', 'Lees dat het beter ging.', 'Het ging beter:', 'Het ging beter:\n\nZo was het.<Bron id="brief" plaats="§1" regel={3} />'])(
  '"%s" claims something',
  (text) => expect(briefly(problemsOf(`${text}\n`))).toEqual([`uitleg/maatwerk.mdx:14  No source covers "${text.split('\n')[0]!.replace('[werk](/uitleg/)', 'werk')}".`]),
);

test('one reference covers three sentences; labels, figures and our own words do not count', () => {
  const claim = 'Dat was toen wel zo. ';
  expect(problemsOf(`Nee. ${claim.repeat(3)}<Eigen>Zo denken wij erover.</Eigen> Er waren toen maar <Cijfer dataset="tabel" at="group=A" />.${SOURCE}\n`)).toEqual([]);
  expect(briefly(problemsOf(`${claim.repeat(4)}${SOURCE}\n`))).toEqual(['uitleg/maatwerk.mdx:14  One source covers 4 sentences, from "Dat was toen wel zo.".']);
});

test('an abbreviation that the glossary lacks is refused, in the title too', () => {
  expect(briefly(problemsOf(`De LDE, het LDE-decreet, niet-LDE, deel II en XIV, en het NWWZ.${SOURCE}\n`))).toEqual(['uitleg/maatwerk.mdx:14:59  "NWWZ" is an abbreviation that the glossary does not explain.']);
  expect(briefly(problemsOf(`Deel VIX en IVX.${SOURCE}\n`))).toEqual(['uitleg/maatwerk.mdx:14:6  "VIX" is an abbreviation that the glossary does not explain.', 'uitleg/maatwerk.mdx:14:13  "IVX" is an abbreviation that the glossary does not explain.']);
  expect(briefly(problemsOf('', { front: FRONT.replace('maatwerk?', 'NWWZ?') }))).toEqual(['uitleg/maatwerk.mdx:1  "NWWZ" is an abbreviation that the glossary does not explain.']);
});

test('a form is known whole, not by its parts', () => {
  const of = (text: string, form: string) => briefly(problemsOf(`Het ${text}.${SOURCE}\n`, { forms: [form] })).map((problem) => problem.split('"')[1]);
  expect(of('VN-verdrag', 'VN-verdrag')).toEqual([]);
  expect(of('VN', 'VN-verdrag')).toEqual(['VN']);
  expect(of('Steunpunt WSE', 'Steunpunt WSE')).toEqual([]);
  expect(of('WSE', 'Steunpunt WSE')).toEqual(['WSE']);
  expect(of('LDEX', 'LDE')).toEqual(['LDEX']);
});

test('a number in a field is refused', () => {
  expect(briefly(problemsOf('', { front: FRONT.replace('Wat is', 'Wat is 500 keer') }))).toEqual(['uitleg/maatwerk.mdx:1  The number "500" in the field title is typed by hand.']);
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

test('"In het kort" stands once, first, with three to six items', () => {
  const front = '---\ntitle: Wat is maatwerk?\nsources: [brief]\n---\n\n';
  const of = (body: string) => briefly(problemsOf(body, { front }));
  expect(of(short(3))).toEqual([]);
  expect(of(short(6))).toEqual([]);
  expect(of(short(2))).toEqual(['uitleg/maatwerk.mdx:6  <InHetKort> has 2 items.']);
  expect(of(short(7))).toEqual(['uitleg/maatwerk.mdx:6  <InHetKort> has 7 items.']);
  expect(of(short(3) + short(3))).toEqual(['uitleg/maatwerk.mdx:1  <InHetKort> stands 2 times in the text.']);
  expect(of(`Eerst dit.${SOURCE}\n\n${short(3)}`)).toEqual(['uitleg/maatwerk.mdx:1  The text does not begin with <InHetKort>.']);
});

test('a text cites the sources it lists, and lists those it cites', () => {
  expect(briefly(problemsOf('', { front: FRONT.replace('[brief]', '[]') }))).toEqual(["uitleg/maatwerk.mdx:1  The text cites 'brief', and its field sources does not."]);
  expect(briefly(problemsOf('', { front: FRONT.replace('[brief]', '[brief, ander]') }))).toEqual(["uitleg/maatwerk.mdx:1  The field sources names 'ander', which the text does not cite."]);
});

test('a form of work has all lines of the comparison, in order, none of them empty', () => {
  const of = (ids: readonly string[], words = `Zo.${SOURCE}`) =>
    briefly(problemsIn('content/nl/vergelijk/lde.mdx', `---\ntitle: LDE\nsources: [brief]\n---\n\n${ids.map((id) => `<Lijn id="${id}">\n\n${id === 'geld' ? words : `Zo.${SOURCE}`}\n\n</Lijn>\n`).join('\n')}`));
  expect(of(LINES)).toEqual([]);
  expect(of(LINES.slice(1))).toEqual([`vergelijk/lde.mdx:1  The lines are ${LINES.slice(1).join(', ')}.`]);
  expect(of(LINES.toReversed())).toEqual([`vergelijk/lde.mdx:1  The lines are ${LINES.toReversed().join(', ')}.`]);
  expect(of(LINES, SOURCE)).toEqual(['vergelijk/lde.mdx:30  The line geld says nothing.']);
  expect(of(LINES, '<Eigen>Geen bron zegt het.</Eigen>')).toEqual([]);
});

test('a term is related to terms', () => {
  const of = (slug: string) => briefly(problemsIn('content/nl/begrippen/twee.mdx', `---\nterm: twee\nforms: [tweede]\nsources: [brief]\nrelated: [${slug}]\n---\n\nZo.${SOURCE}\n`));
  expect(of('een')).toEqual([]);
  expect(of('drie')).toEqual(["begrippen/twee.mdx:1  There is no term 'drie', which is said to be related."]);
});

test('pages about ourselves need no source, but type no figures either', () => {
  expect(briefly(problemsIn('content/nl/paginas/over.mdx', '---\ntitle: Over\n---\n\nDat is zo, met de NWWZ en 500.\n'))).toEqual(['paginas/over.mdx:5:27  "500" is typed by hand.']);
});

test('long sentences are refused', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'woord').join(' ');
  const [average, one] = problemsOf(`${`Het ${words(45)}. `.repeat(3)}${SOURCE}\n`);
  expect(average).toContain('The sentences have 23.5 words on average.');
  expect(one).toContain('A sentence has 46 words');
});

test('what is never printed is named with its place, typed or written by its number', () => {
  expect(() => problemsOf(`Dit is maat\u202ewerk.${SOURCE}\n`)).toThrow('content/nl/uitleg/maatwerk.mdx:14:12  The text holds U+202E, which is never printed.\n  Remove it');
  expect(() => problemsOf(`Regel.${SOURCE}\r\n`)).toThrow(/maatwerk\.mdx:14:\d+ {2}The text holds U\+000D, .+\n {2}.*LF/);
  expect(problemsOf(`Dit is maat&#x200b;werk.${SOURCE}\n`)).toEqual([expect.stringMatching(/^content\/nl\/uitleg\/maatwerk\.mdx:14:1 {2}The text holds U\+200B, which is never printed\./)]);
  expect(problemsOf(`Maatwerk.${SOURCE}\n`, { front: FRONT.replace('Wat is maatwerk?', '"Wat is\\u202e maatwerk?"') })).toEqual([expect.stringMatching(/^content\/nl\/uitleg\/maatwerk\.mdx:1 {2}The field title holds U\+202E, which is never printed\./)]);
});
