import type { APIRoute, GetStaticPaths } from 'astro';
import { cards, cardPath } from '../../cards.ts';
import { datasets, findings, recordSets } from '../../catalog.ts';
import { citingPages } from '../../citations.ts';
import { oEmbedJson, oEmbedPath } from '../../embed.ts';
import { auditJson } from '../../formats/audit.ts';
import { pageBibtex } from '../../formats/bibtex.ts';
import { cardPng } from '../../formats/chart-card.ts';
import { distributionsOf, recordDistributionsOf } from '../../formats/index.ts';
import { materialOf, recordMaterialOf } from '../../material.ts';

type Props = { readonly mediaType: string; readonly body: string | Uint8Array<ArrayBuffer> };

const file = (path: `/data/${string}`, mediaType: string, body: string | Uint8Array) => ({
  params: { file: path.slice('/data/'.length) },
  props: { mediaType, body } as Props,
});

/** Every file under `/data/`: the distributions of each dataset, its embedding and cards, the audit, and what each explainer cites. */
export const getStaticPaths = (async () => [
  ...datasets.flatMap((dataset) => distributionsOf(dataset).map(({ path, mediaType, render }) => file(path, mediaType, render(materialOf(dataset.id))))),
  ...recordSets.flatMap((dataset) => recordDistributionsOf(dataset).map(({ path, mediaType, render }) => file(path, mediaType, render(recordMaterialOf(dataset.id))))),
  ...datasets.map((dataset) => file(oEmbedPath(dataset), 'application/json', oEmbedJson(dataset, 'nl'))),
  ...(await cards('nl')).map((card) => file(cardPath(card.name), 'image/png', cardPng(card))),
  file('/data/audit.json', 'application/json', auditJson(findings)),
  ...(await citingPages('nl')).map(({ bibtex, documents, ...page }) => file(bibtex, 'application/x-bibtex', pageBibtex(page, documents))),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { mediaType, body } }) =>
  new Response(body, { headers: { 'content-type': typeof body === 'string' ? `${mediaType}; charset=utf-8` : mediaType } });
