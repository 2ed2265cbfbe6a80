import { defineMessages } from './define.ts';

/** What a reader finds in `all.zip` before the files, and what the package of all datasets is called. */
export const bulk = defineMessages({
  nl: {
    title: 'Maatwerk in cijfers: alle datasets',
    description: 'Alle datasets over sociale economie in Vlaanderen van Maatwerk in cijfers, elk gedrukt getal met zijn plaats in druk en met wat de rekencontrole ervan zegt.',
    readme: ({ address, join, everything, datasets }: { readonly address: string; readonly join: string; readonly everything: string; readonly datasets: readonly string[] }) =>
      `# Maatwerk in cijfers: alle datasets

Van elke dataset staat hier een map met de bestanden van ${address}data/.

- <id>.csv en <id>.en.csv: één rij per gedrukt getal, met Nederlandse of Engelse namen. UTF-8, komma, decimale punt.
- <id>.xlsx en <id>.ods: hetzelfde als werkboek, met uitleg, codes, noten en herkomst op eigen bladen.
- <id>.parquet: hetzelfde met types en namen in beide talen, voor DuckDB, Spark, R of Python.
- <id>.json, <id>.jsonstat.json: met codelijsten.
- datapackage.json en <id>.csv-metadata.json: wat elke kolom bevat.
- <id>.bib, <id>.ris, <id>.csl.json: om de dataset te vermelden.
- <id>.svg: de grafiek.
- published/: elke tabel zoals ze gedrukt staat.

Een lege cel is een ontbrekende waarde, nooit een nul. Wat gedrukt staat, blijft in obs_value en as_published zoals het gedrukt is. Waar het bewijs voor een drukfout sluitend is, geeft de kolom corrected_value de verbeterde waarde. Wat niet klopt, staat in de kolom audit en in audit.json.

datapackage.json in deze map beschrijft alle datasets samen. SHA256SUMS bevat het controlegetal van elk bestand: sha256sum -c SHA256SUMS. LICENCE.txt zegt wat je ermee mag.

## Twee voorbeelden in DuckDB, in deze map

${join}

${everything}

## De datasets

${datasets.map((dataset) => `- ${dataset}`).join('\n')}
`,
    licence: (name: string, url: string) => `De data van Maatwerk in cijfers mag je gratis hergebruiken onder de ${name}: ${url}\nVermeld de bron. De rechten op de documenten waaruit de cijfers komen, blijven bij hun auteurs en uitgevers.\n`,
  },
  en: {
    title: 'Maatwerk in cijfers: all datasets',
    description: 'All datasets of Maatwerk in cijfers on the social economy in Flanders, each printed figure with its place in print and with what the arithmetic check says of it.',
    readme: ({ address, join, everything, datasets }: { readonly address: string; readonly join: string; readonly everything: string; readonly datasets: readonly string[] }) =>
      `# Maatwerk in cijfers: all datasets

Of each dataset this holds a folder with the files of ${address}data/.

- <id>.csv and <id>.en.csv: one row a printed figure, with Dutch or English names. UTF-8, comma, decimal point.
- <id>.xlsx and <id>.ods: the same as a workbook, with explanation, codes, notes and provenance on sheets of their own.
- <id>.parquet: the same with types and names in both languages, for DuckDB, Spark, R or Python.
- <id>.json, <id>.jsonstat.json: with code lists.
- datapackage.json and <id>.csv-metadata.json: what each column holds.
- <id>.bib, <id>.ris, <id>.csl.json: to cite the dataset.
- <id>.svg: the chart.
- published/: each table as printed.

An empty cell is a missing value, never a zero. What was printed stays as printed in obs_value and as_published. Where the evidence of a misprint is conclusive, the column corrected_value gives the corrected value. What does not add up is in the column audit and in audit.json.

datapackage.json in this folder describes all datasets together. SHA256SUMS holds the checksum of each file: sha256sum -c SHA256SUMS. LICENCE.txt says what you may do with them.

## Two examples in DuckDB, in this folder

${join}

${everything}

## The datasets

${datasets.map((dataset) => `- ${dataset}`).join('\n')}
`,
    licence: (name: string, url: string) => `You may reuse the data of Maatwerk in cijfers free of charge under the ${name}: ${url}\nName the source. The rights in the documents that the figures come from remain with their authors and publishers.\n`,
  },
});
