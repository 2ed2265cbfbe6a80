/** One line a tool that loads a dataset: what the pages show, and what a test runs. */
import type { AnyDataset } from '../catalog.ts';
import { distributionsOf, recordDistributionsOf } from '../formats/index.ts';
import { fullHref } from '../site-address.ts';

export interface Snippet {
  /** Also the anchor of the snippet, and its key in the messages. */
  readonly id: 'python' | 'r' | 'duckdb' | 'javascript' | 'excel' | 'python-plain' | 'curl';
  readonly code: string;
}

export function snippetsOf(dataset: AnyDataset): readonly Snippet[] {
  const at = (extension: string) => fullHref(`/data/${dataset.id}/${dataset.id}${extension}`);
  const csv = at('.csv');
  const cube = dataset.kind === 'cube';
  const files = cube ? distributionsOf(dataset) : recordDistributionsOf(dataset);
  const parquet = files.find(({ path }) => path.endsWith(`/${dataset.id}.parquet`))?.path;
  // As text first: a program that guesses takes the printed cell 5:3 for an hour.
  const pandas = `pd.read_csv("${csv}", dtype=str, keep_default_na=False)`;
  const r = `read.csv("${csv}", colClasses = "character", fileEncoding = "UTF-8")`;
  const m = `Table.PromoteHeaders(Csv.Document(Web.Contents("${csv}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]))`;
  return [
    { id: 'python', code: `import pandas as pd; df = ${pandas}${cube ? '.assign(obs_value=lambda d: pd.to_numeric(d.obs_value))' : ''}` },
    { id: 'r', code: `df <- ${cube ? `transform(${r}, obs_value = as.numeric(obs_value))` : r}` },
    { id: 'duckdb', code: parquet === undefined ? `SELECT * FROM read_csv('${csv}', all_varchar = true);` : `SELECT * FROM '${fullHref(parquet)}';` },
    { id: 'javascript', code: `const { ${cube ? 'observations' : 'dataset'} } = await (await fetch("${at('.json')}")).json();` },
    { id: 'excel', code: `= ${cube ? `Table.TransformColumnTypes(${m}, {{"obs_value", type number}}, "en-US")` : m}` },
    { id: 'python-plain', code: `import csv, io, urllib.request; rows = list(csv.DictReader(io.StringIO(urllib.request.urlopen("${csv}").read().decode("utf-8"), newline="")))` },
    { id: 'curl', code: `curl -fLO "${csv}"` },
  ];
}
