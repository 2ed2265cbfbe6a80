import { formatList } from '../format.ts';
import { defineMessages } from './define.ts';

/** The catalogue for machines, the files by what they are for, and how to reach them from a program. */
export const api = defineMessages({
  nl: {
    socialEconomy: 'sociale economie',
    catalogDescription: 'Cijfers over de sociale economie in Vlaanderen, overgenomen uit gedrukte beleidsdocumenten van 2006 tot 2021. Elk getal draagt zijn gedrukte tekens en zijn plaats in het document, en is nagerekend.',
    catalogIdentifier: 'De vaste naam van de catalogus',
    citeMessage: 'Gebruik je deze cijfers, verwijs dan zo.',
    serviceTitle: 'Bestanden als API',
    serviceDescription: 'Elk bestand heeft een vast adres dat zonder sleutel en van op elke website te lezen is. Het bestand openapi.json beschrijft die adressen.',
    provenance: {
      cube: 'Teken voor teken overgenomen uit gedrukte documenten, elk getal met zijn plaats in de druk. De overname is bewezen tegen de tekst van het document, en elke som, elk aandeel en elke groei die na te rekenen viel, is nagerekend.',
      records: 'Door ons gecodeerd uit gedrukte documenten, volgens regels die bij de dataset staan. Elke rij draagt de regels van het document waar ze op steunt.',
    },
    load: {
      title: 'Laad deze dataset',
      link: 'Laad ze in R, Python of Excel',
      intro: 'Kies je programma en kopieer de regel. De adressen blijven werken; er is geen sleutel nodig.',
      copy: 'Kopieer de regel',
      others: (tools: readonly string[]) => `Ook voor ${formatList(tools, 'nl')}`,
      tools: { python: 'Python (pandas)', r: 'R', duckdb: 'DuckDB (SQL)', javascript: 'JavaScript', excel: 'Excel (Power Query)', 'python-plain': 'Python zonder pandas', curl: 'curl' },
      hints: {
        r: 'Werkt in R zonder pakketten.',
        duckdb: 'DuckDB haalt daarvoor één keer zijn uitbreiding httpfs op.',
        javascript: 'In een module, in Node of in de browser.',
        excel: 'Kies Gegevens, Gegevens ophalen, Uit andere bronnen, Lege query; plak de regel in de formulebalk. Met Vernieuwen haal je later een nieuwe versie op.',
        curl: 'Bewaart het bestand in de map waar je staat.',
      } as Partial<Record<string, string>>,
    },
    copyChecksum: 'Kopieer',
    cite: (author: string, date: string, version: string, site: string, address: string) => ({ before: `${author}. (${date}). `, after: ` (versie ${version}) [Dataset]. ${site}. ${address}` }),
    alsoCite: {
      cube: (documents: string) => `Noem ook waar de cijfers gedrukt staan: ${documents}.`,
      records: (documents: string) => `Noem ook waaruit we codeerden: ${documents}.`,
    },
    citeFiles: 'Voor je literatuurlijst:',
    versionTitle: (title: string, version: string) => `${title}, versie ${version}`,
    purposes: {
      spreadsheet: { title: 'Rekenblad', use: 'Opent in Excel en LibreOffice, met titel, noten en legende.' },
      statistics: { title: 'R, Python en andere programma’s', use: 'Eén rij per getal of uitspraak, met codes en namen: voor R, Python, SPSS, DuckDB of je eigen programma.' },
      describe: { title: 'Beschrijving van de kolommen', use: 'Zegt een programma wat elke kolom bevat. Gebruik het op zijn adres: het verwijst naar de andere bestanden.' },
      picture: { title: 'Grafiek', use: 'De grafiek van de pagina als beeld, met titel en bron erin.' },
      cite: { title: 'Citeren', use: 'De verwijzing voor je literatuurlijst, voor Zotero, EndNote of LaTeX.' },
      printed: { title: 'Zoals gedrukt', use: 'De gedrukte tabel teken voor teken, met komma’s, sterretjes en al.' },
      other: { title: 'Andere', use: 'Nog een vorm van dezelfde gegevens.' },
    },
  },
  en: {
    socialEconomy: 'social economy',
    catalogDescription: 'Figures on the social economy in Flanders, taken from printed policy documents of 2006 to 2021. Each number carries its printed characters and its place in the document, and has been checked.',
    catalogIdentifier: 'The lasting name of the catalogue',
    citeMessage: 'If you use these figures, please cite them as follows.',
    serviceTitle: 'Files as an API',
    serviceDescription: 'Each file has a lasting address that can be read without a key and from any website. The file openapi.json describes those addresses.',
    provenance: {
      cube: 'Transcribed to the character from printed documents, each number with its place in print. The transcription is proven against the text of the document, and each sum, share and growth that could be recomputed was.',
      records: 'Coded by us from printed documents, by rules that stand with the dataset. Each row carries the lines of the document it rests on.',
    },
    load: {
      title: 'Load this dataset',
      link: 'Load it in R, Python or Excel',
      intro: 'Choose your program and copy the line. The addresses keep working; no key is needed.',
      copy: 'Copy the line',
      others: (tools: readonly string[]) => `Also for ${formatList(tools, 'en')}`,
      tools: { python: 'Python (pandas)', r: 'R', duckdb: 'DuckDB (SQL)', javascript: 'JavaScript', excel: 'Excel (Power Query)', 'python-plain': 'Python without pandas', curl: 'curl' },
      hints: {
        r: 'Works in R without packages.',
        duckdb: 'DuckDB fetches its extension httpfs once for this.',
        javascript: 'In a module, in Node or in the browser.',
        excel: 'Choose Data, Get Data, From Other Sources, Blank Query; paste the line in the formula bar. Refresh fetches a new version later.',
        curl: 'Saves the file in the folder you are in.',
      },
    },
    copyChecksum: 'Copy',
    cite: (author: string, date: string, version: string, site: string, address: string) => ({ before: `${author}. (${date}). `, after: ` (Version ${version}) [Data set]. ${site}. ${address}` }),
    alsoCite: {
      cube: (documents: string) => `Also name where the figures were printed: ${documents}.`,
      records: (documents: string) => `Also name what we coded from: ${documents}.`,
    },
    citeFiles: 'For your bibliography:',
    versionTitle: (title: string, version: string) => `${title}, version ${version}`,
    purposes: {
      spreadsheet: { title: 'Spreadsheet', use: 'Opens in Excel and LibreOffice, with title, notes and legend.' },
      statistics: { title: 'R, Python and other programs', use: 'One row a number or statement, with codes and names: for R, Python, SPSS, DuckDB or your own program.' },
      describe: { title: 'Description of the columns', use: 'Tells a program what each column holds. Use it at its address: it refers to the other files.' },
      picture: { title: 'Chart', use: 'The chart of the page as a picture, with title and source in it.' },
      cite: { title: 'Cite', use: 'The reference for your bibliography, for Zotero, EndNote or LaTeX.' },
      printed: { title: 'As printed', use: 'The printed table to the character, with commas, asterisks and all.' },
      other: { title: 'Other', use: 'One more form of the same data.' },
    },
  },
});
