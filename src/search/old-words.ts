/**
 * What people type → how our pages call it. Old, colloquial, Walloon-administrative and journalists' words that no source of ours uses, or uses
 * for something else. A test keeps each target a word of the site, so that none leads nowhere.
 */
export interface WordGroup {
  readonly because: string;
  /** Words of the site (one or more, apart by commas) → what is typed for them; between the two ends of “waar … werken” may stand others. */
  readonly words: Readonly<Record<string, string>>;
}

export const oldWords: readonly WordGroup[] = [
  {
    because: 'Said of people with a disability; the law and our sources say arbeidshandicap, arbeidsgehandicapt or, since about 2020, arbeidsbeperking.',
    words: {
      'arbeidshandicap, arbeidsbeperking': 'gehandicapt, gehandicapte, gehandicapten, handicap, mindervalide, mindervaliden, invalide, invaliden, invaliditeit, andersvalide, anders valide, validiteit, beperking, mensen met een beperking, personen met een beperking, personen met een handicap, mensen met een handicap, arbeidsongeschikt, arbeidsongeschiktheid, werkonbekwaam, ongeschikt, blind, slechtziend, doof, slechthorend, rolstoel, autisme, autist, epilepsie, chronisch ziek, chronische ziekte, fysieke beperking, lichamelijke handicap, gebrekkig',
      'mentale handicap, arbeidshandicap': 'mentaal gehandicapt, verstandelijke beperking, verstandelijke handicap, mentale beperking, geestelijk gehandicapt, zwakbegaafd, zwakzinnig, leerstoornis, leermoeilijkheden',
      'psychosociale beperking': 'psychische problemen, psychisch ziek, psychiatrisch, psychiatrie, depressie, depressief, burn-out, burnout, verslaving, verslaafd, alcoholverslaafd, sociale problemen, multiproblematiek, mmpp, mmpp-er',
      'rendementsverlies': 'productiviteitsverlies, verminderde productiviteit, lagere productiviteit, minder productief, rendement, productiviteit, arbeidsvermogen',
    },
  },
  {
    because: 'Said of people without work; our tables count "niet-werkende werkzoekenden" at the VDAB, and not by benefit.',
    words: {
      'niet-werkende werkzoekende, werkzoekende': 'werkloos, werkloze, werklozen, werkloosheid, werkloosheidsgraad, werkloosheidscijfer, werkloosheidscijfers, zonder werk, zonder job, werkzoeker, werkzoekers, jobzoeker, jobzoekers, jobloos, joblozen, baanloos, steuntrekker, stempelaar, niet werkend, niet aan het werk, nwwzer, uitkeringsgerechtigde werkloze, uvw',
      'RVA, niet-werkende werkzoekende': 'dop, dopper, doppers, doppen, stempelen, stempelgeld, werkloosheidsuitkering, werkloosheidsvergoeding, dopgeld, rijksdienst voor arbeidsvoorziening',
      'langdurig werkzoekende, meer dan 1 jaar werkloos': 'langdurig werkloos, langdurig werklozen, langdurig werkloosheid, langdurige werkloosheid, lang werkloos, jarenlang werkloos, jaren zonder werk, langdurig zonder werk, structurele werkloosheid, werkloosheidsduur, harde kern',
      'inactief': 'inactieven, inactiviteit, niet beroepsactief, huisvrouw, huisman, thuisblijver',
      'moeilijk te plaatsen werkloze': 'moeilijk plaatsbaar, moeilijk bemiddelbaar, onbemiddelbaar, mpw, niet toeleidbaar',
    },
  },
  {
    because: 'Said of schooling; our sources write kortgeschoold and laaggeschoold for the same people.',
    words: {
      'kortgeschoold, laaggeschoold': 'laagopgeleid, laagopgeleide, laagopgeleiden, lager opgeleid, lager opgeleiden, lageropgeleid, lager geschoold, laag opgeleid, laag geschoold, kort geschoold, ongeschoold, ongeschoolde, ongeschoolden, zonder diploma, geen diploma, schoolverlater, vroegtijdige schoolverlater, praktisch opgeleid, praktisch geschoold, lage scholing, lage opleiding, scholingsgraad, scholing, opleidingsniveau, onderwijsniveau',
      'hooggeschoold': 'hoogopgeleid, hoogopgeleiden, hoger opgeleid, universitair, bachelor, master',
      'middengeschoold': 'middelbaar geschoold, middenopgeleid, middelbaar diploma',
      'laaggeletterd': 'analfabeet, analfabeten, analfabetisme, ongeletterd, laaggeletterdheid, geletterdheid, niet kunnen lezen',
    },
  },
  {
    because: 'Said of people of foreign origin; "allochtoon" is the word of the sources, outdated today.',
    words: {
      'allochtoon, allochtone herkomst': 'migrant, migranten, immigrant, immigranten, buitenlander, buitenlanders, vreemdeling, vreemdelingen, nieuwkomer, nieuwkomers, anderstalig, anderstalige, anderstaligen, inburgeraar, vluchteling, vluchtelingen, asielzoeker, gastarbeider, migratieachtergrond, migratie-achtergrond, migratie, mensen met een migratieachtergrond, buitenlandse herkomst, vreemde herkomst, nieuwe Belgen, etnische minderheid, etnische minderheden, etnisch-culturele minderheden, Turk, Turken, Marokkaan, Marokkanen, herkomst',
      'burger van buiten de EU': 'nationaliteit, niet-Belg, niet-Belgen, niet-Europeaan, niet-Europeanen, derdelander, derdelanders',
    },
  },
  {
    because: 'Said of age; the tables speak of vijftigplussers.',
    words: {
      'vijftigplusser, vijftigplussers': 'oudere, ouderen, oudere werknemer, oudere werknemers, oudere werkzoekende, oudere werkzoekenden, oudere werkloze, 50-plus, 50 plus, 50plus, 50plusser, 50plussers, 50-plusser, 50-plussers, 50+, boven de 50, boven de vijftig, ouder dan 50, senior, senioren, bejaarden',
      '55 tot en met 64 jaar, vijftigplusser, vijftigplussers': '55-plus, 55plus, 55-plusser, 55-plussers, 55plussers, 55+',
      'jonger dan 25 jaar': 'jongere, jongeren, jeugd, jeugdwerkloosheid, jonge werklozen, onder de 25, minder dan 25',
      'alleenstaande ouder': 'alleenstaande moeder, alleenstaande moeders, alleenstaande vader, eenoudergezin, eenoudergezinnen, alleenstaand',
      'leeft in armoede': 'arm, armen, armoede, armoedegrens, kansarm, kansarmen, kansarmoede',
    },
  },
  {
    because: 'Said of sheltered work; the names changed in 2006, 2013 and 2019.',
    words: {
      'beschutte werkplaats': 'beschermde werkplaats, beschermde werkplaatsen, beschermd werk, beschermde arbeid, beschutte arbeid, beschutte tewerkstelling, beschermde tewerkstelling, fabriek voor gehandicapten, werkplaats voor gehandicapten, werkhuis voor gehandicapten, gehandicaptenwerkplaats, werk voor gehandicapten, mindervalidenatelier, atelier voor gehandicapten, atelier protégé, entreprise de travail adapté',
      'maatwerkbedrijf, vormen van werk': 'waar … werken',
      'maatwerkbedrijf': 'mwb, maatwerker, maatwerkplaats, maatbedrijf, aangepast werk, aangepaste job, aangepaste arbeid, werk op maat, job op maat, bedrijf voor gehandicapten',
      'sociale werkplaats': 'sociaal atelier, sociale ateliers, sociale onderneming, kringwinkel, kringloopwinkel, kringloopcentrum, kringloop, spullenhulp, fietspunt',
      'sociale economie': 'sociaal bedrijf, sociale sector, derde sector, solidaire economie, economie sociale, sociaal ondernemen, sociaal ondernemerschap, sociale tewerkstelling, sociaal tewerkgesteld, SE',
      'lokale diensteneconomie': 'lokale economie, lokale sociale economie, dienstenbedrijf, buurteconomie, lokaal dienstenaanbod, buurtwerk, nabijheidsjobs, strijkatelier, strijkdienst, klusdienst, klusjesdienst, buurtrestaurant, sociaal restaurant, boodschappendienst, fietskoerier',
      'arbeidszorg': 'arbeidsmatige activiteiten, AMA, arbeidsmatig, dagbesteding, vrijwilligerswerk, bezigheidstherapie, onbetaald werk, activerende begeleiding, arbeidszorgplaats',
      'invoegbedrijf': 'invoegmaatregel, invoegonderneming, inschakelingsbedrijf, inschakelingsonderneming, inschakelingsbedrijven, invoegjob',
      'enclave': 'werken bij een ander bedrijf, uitbesteding, onderaanneming, detachering',
      'wijk-werken': 'PWA, PWA-cheque, plaatselijk werkgelegenheidsagentschap, wijkwerk, wijkwerker, klusjes',
      'dienstencheque': 'poetshulp, poetsvrouw, kuisvrouw, kuishulp, huishoudhulp, poetsen, schoonmaak, schoonmaakster, kuisen',
    },
  },
  {
    because: 'Said of moving on; "doorstroom" and "uitstroom" are the sector\'s own words.',
    words: {
      'doorstroom': 'doorgroeien, doorgroei, doorgroeimogelijkheden, overstap, overstappen, springplank, opstap, promotie, terug naar de arbeidsmarkt, reguliere arbeidsmarkt, regulier werk, reguliere job, gewone job, gewone baan, gewoon werk, gewone arbeidsmarkt, regulier circuit, stroomt … door, stromen … door, stroomde … door, stroomden … door, doorgestroomd',
      'uitstroom naar werk, kans op werk': 'vindt … werk, vinden … werk, vond … werk, werk gevonden, vindt … job, vinden … job, vond … job, job gevonden, werk vinden, werk vindt, job vinden, baan vinden',
      'uitstroom naar werk': 'ander werk',
      'uitstroom': 'vertrek, vertrekken, vertrekkers, ontslag, ontslagen, ex-werknemers, stoppen, stroomt … uit, stromen … uit, stroomden … uit, uitgestroomd',
      'rotatie': 'verloop, personeelsverloop, turnover, personeelswissel, doorlooptijd',
      'normaal economisch circuit': 'reguliere economie, gewone economie, gewoon bedrijf, gewone bedrijven, reguliere bedrijven, privésector, klassieke economie',
      'instroom': 'nieuwe werknemers, aanwerving, aanwervingen, aangeworven, nieuwkomers in programma, stroomt … in, stromen … in, stroomden … in, ingestroomd',
      'toeleiding': 'bemiddeling, arbeidsbemiddeling, doorverwijzing, doorverwijzen, begeleid naar werk, toewijzing',
      'terugkeergarantie': 'terugkeren, terugkeer, teruggaan, terug naar maatwerk, vangnet',
    },
  },
  {
    because: 'Said of money; the sources speak of premies, subsidies, kredieten and begrotingsartikelen.',
    words: {
      'loonsubsidie, budgetten': 'subsidie, subsidies, subsidiëring, overheidssteun, loonkosten, loonkost, loonlasten, loonlastenverlaging, loonsteun, staatssteun, toelage, toelagen',
      'loon': 'verdienen, verdient, verdien, salaris, wedde, uurloon, bezoldiging',
      'budgetten': 'budget, geld, kostprijs, kosten, uitgaven, begroting, begrotingen, krediet, kredieten, financiering, financieel, wat kost, prijskaartje, miljoenen, bedragen, belastinggeld, middelen',
      'loonpremie': 'premie voor loon, tussenkomst in het loon, loontussenkomst',
      'begeleidingspremie': 'premie voor begeleiding, begeleidingsvergoeding, steun voor begeleiding',
      'contingent': 'quotum, quota, plafond, maximum aantal plaatsen, erkende plaatsen, plaatsen vast, plaatsgebrek, plaatsen tekort, plaatstekort',
      'groeipad': 'uitbreiding, uitbreidingsbeleid, extra plaatsen, bijkomende plaatsen, extra jobs, nieuwe plaatsen',
      'leefloner': 'leefloon, bestaansminimum, minimex, bijstand, OCMW-steun, RMI, recht op maatschappelijke integratie, sociale bijstand',
      'voltijdsequivalent': 'voltijds, voltijdse, voltijdse baan, voltijdse banen, fulltime, full-time, deeltijds, parttime, halftijds, arbeidsplaatsen, voltijdeenheden, voltijdse eenheden',
    },
  },
  {
    because: 'Said of figures; a reader does not know the name of the measure.',
    words: {
      'werkzaamheidsgraad': 'tewerkstellingsgraad, arbeidsparticipatie, participatiegraad, arbeidsdeelname, activiteitsgraad, werkgelegenheidsgraad, werkgelegenheid, werkenden, aan het werk, aan de slag, hebben werk, heeft werk, had werk, hadden werk, werk hebben, werk heeft, werk hadden, heeft een job, hebben een job, een job hebben, wie werkt er',
      'kans op werk': 'jobkans, jobkansen, werkkans, werkkansen, arbeidskansen, tewerkstellingskansen, kansen op de arbeidsmarkt, kans op een job, kans op een baan, kans om werk te vinden, slaagkans',
      'vacature, vacatures': 'job, jobs, jobaanbieding, jobaanbiedingen, jobaanbod, openstaande jobs, werkaanbod, banen, openstaande vacature, sollicitatie, solliciteren, beroep, beroepen',
      'bereik': 'aantal bereikte mensen, aantal deelnemers, deelnemers, bereikte personen',
      'omvang van de sociale economie': 'hoe groot is de sociale economie, grootte, hoeveel bedrijven, hoeveel ondernemingen, aantal bedrijven, aantal organisaties, hoeveel mensen werken, hoeveel mensen werkten, aantal mensen, aantal personen, hoeveel personen werken, hoeveel werknemers, aantal werknemers, hoeveel tewerkgestelden',
      'kansengroep': 'risicogroep, risicogroepen, kwetsbare groep, kwetsbare groepen, kwetsbaar, kwetsbare mensen, achtergestelde groepen, zwakke groepen, zwakkeren, minderheidsgroepen, doelgroep, doelgroepen, sociaal zwakkeren, achterstelling',
      'combinaties van kansengroepen': 'meerdere kansengroepen, meer dan één kansengroep, meervoudige achterstand, overlap, overlappen, dubbele achterstand',
    },
  },
  {
    because: 'Said of rules and of those who make them.',
    words: {
      'maatwerkdecreet': 'maatwerkwet, wet op maatwerk, wet maatwerk, regelgeving maatwerk, decreet van 2013, regels maatwerk',
      'decreet': 'wet, wetgeving, wetten, regelgeving, regels, reglement, verordening',
      'besluit van de Vlaamse Regering': 'uitvoeringsbesluit van de regering, regeringsbesluit, ministerieel besluit',
      'zesde staatshervorming': 'staatshervorming, bevoegdheidsoverdracht, overheveling, regionalisering, staatshervorming 2014',
      'hoorzitting': 'commissie, commissievergadering, parlement, parlementair debat, getuigenis, debat, sprekers',
      'standpunten': 'mening, meningen, wie vindt wat, wie vindt, goed idee, slecht idee, voor en tegen, opinie, opinies, kritiek, stelling, stellingen, voorstander, tegenstander, tegenstanders, voorstanders',
      'tijdlijn': 'geschiedenis, historiek, chronologie, verleden, evolutie van het beleid, wanneer',
      'vergelijk': 'vergelijken, vergelijking, verschil, verschillen, naast elkaar',
      'OCMW': 'sociaal huis, maatschappelijk werker, dienst sociale zaken',
      'VDAB': 'arbeidsbemiddelingsdienst, arbeidsbureau, werkwinkelconsulent, jobcenter, forem, actiris',
      'VSAWSE': 'subsidieagentschap, Vlaams subsidieagentschap, departement werk',
      'voorbehouden opdracht': 'sociale clausule, sociale clausules, overheidsopdracht, overheidsopdrachten, aanbesteding, aanbestedingen, openbare aanbesteding, openbare aanbestedingen, gunning',
      'regierol': 'gemeente, gemeenten, lokaal bestuur, lokale besturen, stad, steden',
      'artikel 60': 'art 60, art. 60, artikel zestig, artikel 60er, art60, artikel60',
      'maatschappelijk verantwoord ondernemen': 'duurzaam ondernemen, duurzaamheid, duurzaamheidsverslag, CSR, ESG',
      'ICF': 'vragenlijst van de WHO, functioneringslijst',
      'indicering': 'inschaling, inschatting, keuring, assessment, test, testen, beoordeling, wie bepaalt',
      'stage': 'proefdraaien, meelopen, stageplaats, snuffelstage',
      'jobcoach': 'coach, coaching, begeleider, begeleiders, mentor',
      'werkvloerbegeleider': 'ploegbaas, monitor, instructeur, meestergast, werkleider',
      'begeleiding': 'ondersteuning, hulp op het werk, ondersteunen',
      'wachtlijst': 'wachtenden, wachttijd, lang … wachten',
    },
  },
  {
    because: 'Said of this portal itself.',
    words: {
      'rekencontrole': 'fout, fouten, fouten … tabel, fouten … cijfers, cijfers … fout, kloppen … cijfers, cijfers … kloppen, cijfers … juist, rekenfout, rekenfouten, vergissing, vergissingen, klopt niet, kloppen niet, nagerekend, narekenen, drukfout, drukfouten, tegenstrijdig, afwijking, controle, correctie, audit, factcheck, optelsom, optelfout, som, sommen',
      'data': 'download, downloads, downloaden, bestand, bestanden, csv, xlsx, excel, json, api, open data, dataset, datasets, parquet, ods, spreadsheet, databank, ruwe cijfers, codeboek, licentie, hergebruik, citeren, citeer, bibtex, metadata, machineleesbaar, embed, embedden, insluiten, inbedden, iframe, grafiek in je site, grafiek op je site, grafiek op mijn site',
      'bronnen': 'bron, herkomst van de cijfers, documenten, publicaties, literatuur, bibliografie, referenties, bronvermelding',
      'begrippen': 'woordenlijst, verklarende woordenlijst, glossarium, lexicon, woordenboek, afkortingen, afkorting, definities, definitie, termen, betekenis',
      'privacy': 'gdpr, avg, cookies, cookie, persoonsgegevens, tracking, gegevensbescherming',
      'toegankelijkheid': 'schermlezer, screenreader, wcag, toegankelijkheidsverklaring, blind gebruiker, leesbaarheid website',
      'over': 'contact, wie zijn jullie, wie maakt dit, over ons, redactie, colofon, fout melden, meld een fout, e-mail',
    },
  },
];
