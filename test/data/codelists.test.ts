/** Every code can be read in both languages, and every definition says what it rests on. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codelists, getCodelist, sources } from '../../src/catalog.ts';
import { QUALIFIERS } from '../../src/model/observation.ts';

/** Lists whose every code is defined, not only those whose label leaves something to say. */
const COMPLETE = ['programme', 'work_form', 'group', 'role', 'target_population', 'theme', 'unit', 'qualifier', 'method', 'speaker', 'stance_actor', 'funder'];
const documents = new Map(sources.map(({ id, issued }) => [id, issued]));
const texts = (value: unknown): string[] => (typeof value === 'object' && value !== null ? Object.values(value).filter((text) => typeof text === 'string') : []);

it('a list is a file of its own name', () => {
  const files = readdirSync(new URL('../../data/codelists/', import.meta.url));
  expect(codelists.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
});

describe.each(codelists.map((list) => [list.id, list] as const))('%s', (_id, list) => {
  it('has a Dutch and an English text wherever it has one', () => {
    for (const code of list.codes) {
      for (const text of [code.label, code.definition, ...(code.meanings ?? []).map((meaning) => meaning.text)]) {
        if (text !== undefined) expect(texts(text).filter((one) => one.trim() !== ''), code.id).toHaveLength(2);
      }
    }
    expect(texts(list.title)).toHaveLength(2);
  });

  it('has each code once, and only parents of its own', () => {
    const ids = list.codes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(list.codes.filter(({ parent }) => parent !== undefined && !ids.includes(parent))).toEqual([]);
  });

  it('says of every definition what it rests on: lines of a source, a source, or us', () => {
    if (list.definedBy !== undefined) expect(list.definedBy === 'ours' || documents.has(list.definedBy)).toBe(true);
    const defined = list.codes.filter(({ definition }) => definition !== undefined);
    expect(defined.filter(({ source, ours }) => source === undefined && ours === undefined && list.definedBy === undefined).map(({ id }) => id)).toEqual([]);
    for (const { id, source, ours, definition } of list.codes) {
      if (source === undefined && ours === undefined) continue;
      expect(definition, id).toBeDefined();
      expect([source, ours].filter(Boolean), id).toHaveLength(1);
      if (source === undefined) continue;
      expect(documents.has(source.id), id).toBe(true);
      expect(source.line, id).toBeGreaterThan(0);
      expect(source.endLine ?? source.line + 1, id).toBeGreaterThan(source.line);
    }
  });

  it('gives the meanings of a term oldest first, each with its source and year', () => {
    for (const { id, meanings = [] } of list.codes) {
      const years = meanings.map(({ year }) => year);
      expect(years, id).toEqual(years.toSorted());
      for (const { source, year } of meanings) expect(documents.get(source)?.slice(0, 4), `${id}, ${source}`).toBe(year);
    }
  });
});

it.each(COMPLETE)('%s defines every code', (id) => {
  expect(getCodelist(id).codes.filter(({ definition }) => definition === undefined).map((code) => code.id)).toEqual([]);
});

it('the exactness of a figure is a list too', () => {
  expect(getCodelist('qualifier').codes.map(({ id }) => id)).toEqual([...QUALIFIERS]);
});

it('terms that changed say so', () => {
  const changed = codelists.flatMap(({ id, codes }) => codes.filter(({ meanings }) => meanings !== undefined).map((code) => `${id}.${code.id}`));
  expect(changed.toSorted()).toEqual(['group.DIS', 'group.EDU_LOW', 'group.KG_ANY', 'group.ORIG_FOREIGN', 'programme.LDE', 'programme.SW', 'role.TARGET', 'work_form._T']);
});
