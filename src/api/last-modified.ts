import { allDatasets } from '../catalog.ts';
import { STAND } from '../site.ts';

/** The day on which something of the portal last changed: of the data, or of the pages that list them. */
export const lastModified = (): string => [STAND, ...allDatasets.map(({ modified }) => modified)].toSorted().at(-1)!;
