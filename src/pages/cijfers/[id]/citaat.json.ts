/** The figures of a dataset in English, for the reader who quotes one in that language; asked for at the first such choice. */
import type { APIRoute } from 'astro';
import { datasets, getObservations } from '../../../catalog.ts';
import { quotedCells } from '../../../components/dataset/quoted.ts';
import type { Dataset } from '../../../model/dataset.ts';

export const getStaticPaths = () => datasets.map((dataset) => ({ params: { id: dataset.id }, props: { dataset } }));

export const GET: APIRoute<{ dataset: Dataset }> = ({ props: { dataset } }) => Response.json(quotedCells(dataset, getObservations(dataset.id), 'en'));
