/** A link inside the portal, wherever it is served: `href('/cijfers/')` puts BASE_PATH before the path. */
export const href = (path: `/${string}`): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
