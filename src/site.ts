/** The portal's own identity. `IDENTIFIER_BASE` never moves; SITE_URL and BASE_PATH only move links. */
export const DEFAULT_SITE_URL = 'https://maatwerkincijfers.example';
