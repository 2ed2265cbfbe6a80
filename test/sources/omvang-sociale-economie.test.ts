/** Proves the quoted sizes of the social economy, source by source. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import beleidsbrief from './omvang-sociale-economie/beleidsbrief-2012.json';
import csi from './omvang-sociale-economie/csi-maatwerkdecreet.json';
import hoorzitting from './omvang-sociale-economie/hoorzitting-2021.json';
import masterproef from './omvang-sociale-economie/masterproef-lde-2017.json';
import vdab from './omvang-sociale-economie/vdab-topic-2006.json';
import { provenTables, proveQuotedFigures } from './quoted-figures.ts';

const sources = { 'beleidsbrief-2012': beleidsbrief, 'csi-maatwerkdecreet': csi, 'hoorzitting-2021': hoorzitting, 'masterproef-lde-2017': masterproef, 'vdab-topic-2006': vdab };

describe.each(Object.entries(sources))('omvang-sociale-economie: %s', (_source, lines) => {
  proveQuotedFigures('omvang-sociale-economie', lines);
});

it('omvang-sociale-economie: proves every CSV of the dataset', () => {
  const found = readdirSync(new URL('../../data/omvang-sociale-economie/', import.meta.url)).filter((file) => file.endsWith('.csv'));
  const proven = Object.values(sources).flatMap(provenTables);
  expect(found.toSorted()).toEqual(proven.map((table) => `${table}.csv`).toSorted());
});
