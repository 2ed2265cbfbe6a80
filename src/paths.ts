import { cellId, type CellRef } from './model/cell.ts';

/** A link inside the portal, wherever it is served: `href('/cijfers/')` puts BASE_PATH before the path. */
export const href = (path: `/${string}`): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;

/** A link to a printed cell on its dataset's page. */
export const cellHref = (dataset: string, cell: CellRef): string => href(`/cijfers/${dataset}/#cel=${cellId(cell)}`);
