import { describe, expect, test } from 'vitest';
import { allDatasets, corrections, findings } from '../../src/catalog.ts';
import { news } from '../../src/components/changes/news.ts';
import { atom, type NewsItem } from '../../src/formats/atom.ts';
import { checksums } from '../../src/formats/checksums.ts';
import { correctionsJson } from '../../src/formats/corrections.ts';
import type { Correction } from '../../src/model/correction.ts';

const channel = { title: 'Kanaal', description: 'Wat er gebeurt', page: 'https://x.example/wijzigingen/', self: 'https://x.example/data/feed.atom', locale: 'nl' } as const;
const item: NewsItem = { kind: 'finding', id: 'finding/x', date: '2026-11-28', title: 'Fout bij <25 jaar & ouder', text: 'Gedrukt <1.', link: 'https://x.example/#a' };

describe('the feed', () => {
  test('gives the same bytes every time, dated by its newest item', () => {
    const feed = atom(channel, [{ ...item, id: 'b', date: '2026-01-01' }, item]);
    expect(feed).toBe(atom(channel, [{ ...item, id: 'b', date: '2026-01-01' }, item]));
    expect(/<updated>([^<]+)/.exec(feed)![1]).toBe('2026-11-28T12:00:00.000Z');
  });
  test('bears signs that are no markup, as text', () => {
    expect(atom(channel, [item])).toContain('<title type="html"><![CDATA[Fout bij &#60;25 jaar &#38; ouder]]></title>');
  });
  test('names items by ids that never move, each once', () => {
    const ids = news('nl').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(atom(channel, news('nl'))).toContain('<id>https://maatwerkincijfers.example/id/kans-op-werk/v1.0.0</id>');
  });
  test('tells of every version, every correction and every error found', () => {
    const all = news('nl');
    const count = (kind: NewsItem['kind']) => all.filter((one) => one.kind === kind).length;
    expect(count('revision')).toBe(allDatasets.reduce((sum, { revisions }) => sum + revisions.length, 0));
    expect(count('correction')).toBe(corrections.length);
    expect(count('finding')).toBe(findings.filter(({ verdict }) => verdict === 'discrepancy').length);
    expect(all.map(({ date }) => date)).toEqual(all.map(({ date }) => date).toSorted().toReversed());
  });
});

test('checksums are as sha256sum reads them, sorted by name', () => {
  expect(checksums([{ name: 'b/c.csv', sha256: '22' }, { name: 'a.csv', sha256: '11' }])).toBe('11  a.csv\n22  b/c.csv\n');
});

test('the log tells of both kinds of correction, the printed characters always there', () => {
  const stated = { id: 'x', dataset: 'd', cell: { table: 't', line: 2, field: 3 }, printed: '479', version: '1.0.0', date: '2026-11-28', status: 'applied', reason: { nl: 'x', en: 'x' } } as const;
  const log: readonly Correction[] = [{ ...stated, whose: 'publisher', corrected: '639', evidence: ['d.c.t:2:3'] }, { ...stated, whose: 'ours', published: '497' }];
  expect(JSON.parse(correctionsJson(log))).toMatchObject([
    { published_table: 't', published_cell: '2:3', as_published: '479', corrected_value: '639', given_before: null, evidence: ['d.c.t:2:3'] },
    { as_published: '479', corrected_value: null, given_before: '497', evidence: [] },
  ]);
});
