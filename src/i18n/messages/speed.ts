import { defineMessages } from './define.ts';

/** How fast the portal is, beside what stands next to it. */
export const speed = defineMessages({
  nl: {
    caption: 'Gemeten snelheid, telkens naast iets eenvoudigers',
    columns: { what: 'Wat', ours: 'Dit portaal', beside: 'Ernaast', ratio: 'Verhouding', goal: 'Ons doel' },
    what: {
      ingest: (size: string) => `${size} cijfers inlezen, nakijken en wegschrijven`,
      html: (size: string) => `${size} pagina’s bouwen, met hun grafieken`,
      build: (size: string) => `${size} pagina’s bouwen, met alle bestanden, afbeeldingen en het zoeken`,
      paint: () => 'Een datasetpagina op een trage telefoon: tot het grootste deel er staat',
      load: () => 'Pagina’s die een webserver (nginx) verstuurt',
    },
    beside: { ingest: 'PapaParse, dat het bestand alleen leest', html: 'Astro met evenveel kale pagina’s', build: 'Astro met evenveel kale pagina’s', paint: 'dezelfde grafiek en tabel, met de hand geschreven', load: 'nginx met één kaal bestand van dezelfde grootte' },
    unit: { second: (value: string) => `${value} s`, millisecond: (value: string) => `${value} ms`, per_second: (value: string) => `${value} per seconde` },
    times: (ratio: string) => `${ratio} ×`,
    goal: { most: (ratio: string) => `hoogstens ${ratio} ×`, least: (ratio: string) => `minstens ${ratio} ×` },
    met: 'gehaald',
    missed: 'niet gehaald',
    noGoal: 'geen',
    run: (date: string, cores: string, processor: string, node: string) => `Gemeten op ${date}, op een machine met ${cores} kernen (${processor}), met Node ${node}. Iedereen kan het overdoen, met npm run bench.`,
  },
  en: {
    caption: 'Measured speed, each time beside something simpler',
    columns: { what: 'What', ours: 'This portal', beside: 'Beside it', ratio: 'Ratio', goal: 'Our goal' },
    what: {
      ingest: (size: string) => `read, check and write ${size} figures`,
      html: (size: string) => `build ${size} pages, with their charts`,
      build: (size: string) => `build ${size} pages, with all files, pictures and the search`,
      paint: () => 'a dataset page on a slow phone: until most of it stands there',
      load: () => 'pages that a web server (nginx) sends',
    },
    beside: { ingest: 'PapaParse, merely reading the file', html: 'Astro with as many plain pages', build: 'Astro with as many plain pages', paint: 'the same chart and table, written by hand', load: 'nginx with one bare file of the same size' },
    unit: { second: (value: string) => `${value} s`, millisecond: (value: string) => `${value} ms`, per_second: (value: string) => `${value} a second` },
    times: (ratio: string) => `${ratio} ×`,
    goal: { most: (ratio: string) => `at most ${ratio} ×`, least: (ratio: string) => `at least ${ratio} ×` },
    met: 'met',
    missed: 'missed',
    noGoal: 'none',
    run: (date: string, cores: string, processor: string, node: string) => `Measured on ${date}, on a machine with ${cores} cores (${processor}), with Node ${node}. Anyone can do it again, with npm run bench.`,
  },
});
