/** Where the marks of a dataset's chart are and what they say; asked for at the first sign of interest in the chart. */
import type { APIRoute } from 'astro';
import { datasets } from '../../../catalog.ts';
import { liveSpec } from '../../../charts/live.ts';
import { defaultChart } from '../../../default-chart.ts';
import type { Dataset } from '../../../model/dataset.ts';

export const getStaticPaths = () => datasets.map((dataset) => ({ params: { id: dataset.id }, props: { dataset } }));

const shorten = (_: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);

export const GET: APIRoute<{ dataset: Dataset }> = ({ props: { dataset } }) =>
  new Response(JSON.stringify(liveSpec(defaultChart(dataset, 'nl')), shorten), { headers: { 'content-type': 'application/json' } });
