import { defineCodelist } from '../../src/define.ts';

export default defineCodelist({
  id: 'stance_theme',
  title: { nl: 'Stelling', en: 'Statement' },
  definedBy: 'ours',
  codes: [
    { id: 'individueel-maatwerk', label: { nl: 'Individueel maatwerk is een goed instrument', en: 'Individual maatwerk is a good instrument' } },
    { id: 'voorontwerp', label: { nl: 'Het voorontwerp van decreet als geheel verdient steun', en: 'The preliminary draft decree as a whole deserves support' } },
    { id: 'vereenvoudiging', label: { nl: 'De bestaande maatregelen (VOP, SINE, LDE, maatwerkafdelingen) mogen in één kader opgaan', en: 'The existing measures (VOP, SINE, LDE, maatwerk departments) may merge into one framework' } },
    { id: 'lokale-diensten', label: { nl: 'Lokale diensten kunnen in het nieuwe kader verder', en: 'Local services can carry on in the new framework' } },
    { id: 'lokale-financiering', label: { nl: 'Het voorontwerp verzekert de klaverbladfinanciering en de middelen van lokale besturen voldoende', en: 'The draft sufficiently secures cloverleaf funding and the means of local authorities' } },
    { id: 'begeleiding', label: { nl: 'De begeleiding, met een premie ervoor, is een goed onderdeel', en: 'Coaching, with a premium for it, is a good part' } },
    { id: 'openstelling-collectief', label: { nl: 'Collectieve maatwerkbedrijven mogen opengaan voor sterkere profielen (minimumaandeel van 65 naar 55 procent)', en: 'Collective maatwerk companies may open up to stronger profiles (minimum share from 65 to 55 per cent)' } },
    { id: 'contingent', label: { nl: 'Er moeten meer plaatsen in het collectieve maatwerk komen', en: 'There must be more places in collective maatwerk' } },
    { id: 'open-endfinanciering', label: { nl: 'Het is goed dat individueel maatwerk een financiering zonder plafond krijgt', en: 'It is good that individual maatwerk gets funding without a ceiling' } },
    { id: 'terugkeergarantie', label: { nl: 'Wie doorstroomt, moet kunnen terugkeren', en: 'Those who move on must be able to return' } },
    { id: 'doorstroom', label: { nl: 'Het nieuwe kader helpt mensen naar een gewone job', en: 'The new framework helps people towards a regular job' } },
    { id: 'ontslagbeperking', label: { nl: 'Artikel 13, dat ontslag beperkt, is goed zoals het er staat', en: 'Article 13, which limits dismissal, is good as it stands' } },
    { id: 'vdab', label: { nl: 'De VDAB is de juiste poort: hij beoordeelt en leidt toe', en: 'VDAB is the right gateway: it assesses and refers' } },
    { id: 'overgang', label: { nl: 'De overgangsmaatregelen en de timing volstaan', en: 'The transitional measures and the timing suffice' } },
    { id: 'uitzendarbeid', label: { nl: 'Individueel maatwerk kan ook via uitzendarbeid', en: 'Individual maatwerk can also go through temporary agency work' } },
    { id: 'lokale-regie', label: { nl: 'Lokale besturen krijgen een rol als regisseur van individueel maatwerk', en: 'Local authorities get a role as director of individual maatwerk' } },
    { id: 'middelen', label: { nl: 'Er moeten meer middelen naar de sociale economie en het maatwerk', en: 'More money must go to the social economy and maatwerk' } },
    { id: 'voorbehouden-opdrachten', label: { nl: 'Lokale diensten moeten een erkenning kunnen krijgen waarmee ze voorbehouden overheidsopdrachten mogen uitvoeren', en: 'Local services must be able to get a recognition that lets them carry out reserved public contracts' } },
    { id: 'rol-maatwerkbedrijven', label: { nl: 'Collectieve maatwerkbedrijven krijgen een rol in individueel maatwerk (begeleiding, enclaves, gemengde werkvloeren)', en: 'Collective maatwerk companies get a role in individual maatwerk (coaching, enclaves, mixed workplaces)' } },
    { id: 'brussel', label: { nl: 'Ook werkgevers in Brussel moeten kunnen meedoen', en: 'Employers in Brussels must be able to take part too' } },
  ],
});
