/** The portal's own identity. `IDENTIFIER_BASE` never moves; SITE_URL and BASE_PATH only move links. */
export const DEFAULT_SITE_URL = 'https://maatwerkincijfers.example';

/** What every persistent identifier starts with, wherever the portal is served. */
export const IDENTIFIER_BASE = 'https://maatwerkincijfers.example/id';

export const SITE_NAME = 'Maatwerk in cijfers';
export const PUBLISHER = { nl: 'Redactie Maatwerk in cijfers', en: 'Editors of Maatwerk in cijfers' } as const;
export const CONTACT_EMAIL = 'redactie@maatwerkincijfers.example';

export const LICENCES = {
  data: {
    label: { nl: 'Modellicentie Gratis Hergebruik Vlaanderen', en: 'Flemish model licence for free reuse' },
    url: 'https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0',
  },
  catalogue: {
    label: { nl: 'Creative Commons Zero (CC0)', en: 'Creative Commons Zero (CC0)' },
    url: 'https://data.vlaanderen.be/id/licentie/creative-commons-zero-verklaring/v1.0',
  },
  text: { label: { nl: 'CC BY 4.0', en: 'CC BY 4.0' }, url: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;

/** The date on which the pages that only list were last true. */
export const STAND = '2026-11-28';
