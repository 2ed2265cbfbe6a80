/** Where the marks of a dataset's chart are and what they say; asked for at the first sign of interest in the chart. */
import type { APIRoute } from 'astro';
import { datasets } from '../../../catalog.ts';
import { chartDataOf } from '../../../chart-data.ts';
import { liveSpec } from '../../../charts/live.ts';
import { DEFAULT } from '../../../charts/state.ts';
import { viewOf } from '../../../charts/views.ts';
import type { Dataset } from '../../../model/dataset.ts';

export const getStaticPaths = () => datasets.map((dataset) => ({ params: { id: dataset.id }, props: { dataset } }));

const shorten = (_: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);

export const GET: APIRoute<{ dataset: Dataset }> = ({ props: { dataset } }) =>
  new Response(JSON.stringify(liveSpec(viewOf(chartDataOf(dataset, 'nl'), DEFAULT).spec), shorten), { headers: { 'content-type': 'application/json' } });
