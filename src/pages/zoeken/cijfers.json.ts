import type { APIRoute } from 'astro';
import { datasets, getObservations } from '../../catalog.ts';
import type { CellIndex } from '../../client/cells.ts';
import { aboutOf, measureLabel } from '../../components/dataset/describe.ts';
import { cellId } from '../../model/cell.ts';

const locale = 'nl';

/** Every printed number and what it counts, for a search by number. */
export const GET: APIRoute = () => {
  const index: CellIndex = {
    datasets: datasets.map((dataset) => ({
      id: dataset.id,
      title: dataset.title[locale],
      cells: getObservations(dataset.id).map((observation) => [
        cellId(observation.cell),
        observation.asPublished,
        `${measureLabel(dataset, observation, locale)}: ${aboutOf(dataset, observation, locale)}`,
      ]),
    })),
  };
  return new Response(JSON.stringify(index), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
