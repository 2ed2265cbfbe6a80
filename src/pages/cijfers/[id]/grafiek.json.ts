/** What the browser needs to draw a dataset's chart otherwise; asked for at the first choice a reader makes. */
import type { APIRoute } from 'astro';
import { datasets } from '../../../catalog.ts';
import { chartDataOf } from '../../../chart-data.ts';
import type { Dataset } from '../../../model/dataset.ts';

export const getStaticPaths = () => datasets.map((dataset) => ({ params: { id: dataset.id }, props: { dataset } }));

export const GET: APIRoute<{ dataset: Dataset }> = ({ props: { dataset } }) => Response.json(chartDataOf(dataset, 'nl'));
