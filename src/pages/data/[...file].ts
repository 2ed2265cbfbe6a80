import type { APIRoute, GetStaticPaths } from 'astro';
import { datasets, findings, recordSets } from '../../catalog.ts';
import { citingPages } from '../../citations.ts';
import { auditJson } from '../../formats/audit.ts';
import { pageBibtex } from '../../formats/bibtex.ts';
import { distributionsOf, recordDistributionsOf } from '../../formats/index.ts';
import { materialOf, recordMaterialOf } from '../../material.ts';

/** Every file under `/data/`: the distributions of each dataset, the audit, and what each explainer cites. */
export const getStaticPaths = (async () => [
  ...datasets.flatMap((dataset) =>
    distributionsOf(dataset).map(({ path, mediaType, render }) => ({
      params: { file: path.slice('/data/'.length) },
      props: { mediaType, body: render(materialOf(dataset.id)) },
    })),
  ),
  ...recordSets.flatMap((dataset) =>
    recordDistributionsOf(dataset).map(({ path, mediaType, render }) => ({
      params: { file: path.slice('/data/'.length) },
      props: { mediaType, body: render(recordMaterialOf(dataset.id)) },
    })),
  ),
  { params: { file: 'audit.json' }, props: { mediaType: 'application/json', body: auditJson(findings) } },
  ...(await citingPages('nl')).map(({ bibtex, documents, ...page }) => ({
    params: { file: bibtex.slice('/data/'.length) },
    props: { mediaType: 'application/x-bibtex', body: pageBibtex(page, documents) },
  })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ mediaType: string; body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': `${props.mediaType}; charset=utf-8` } });
