/** A dataset's chart inside somebody else's page: its address, and the description that a publishing system asks for. */
import { cardPath } from './cards.ts';
import type { AnyDataset } from './catalog.ts';
import { defaultChart } from './default-chart.ts';
import { CARD } from './formats/chart-card.ts';
import { frameHeight, frameHtml, pictureHtml, type Frame } from './charts/embed-code.ts';
import { take } from './i18n/messages/take.ts';
import type { Dataset } from './model/dataset.ts';
import type { Locale } from './model/text.ts';
import { releasePath, releasesOf } from './releases.ts';
import { SITE_NAME } from './site.ts';
import { fullHref } from './site-address.ts';

/** The width that belongs to a frame's first height. */
const WIDTH = 760;

export const embedPath = ({ id }: Dataset): `/${string}` => `/cijfers/${id}/embed/`;
export const oEmbedPath = ({ id }: Dataset): `/data/${string}` => `/data/${id}/oembed.json`;

export function frameOf(dataset: Dataset, locale: Locale): Frame {
  const chart = defaultChart(dataset, locale);
  return { address: fullHref(embedPath(dataset)), title: take[locale].embedTitle(chart.title), height: frameHeight(chart.wide) };
}

/** The code of the chart of a kept version; none where there is no chart. */
export function frozenPicture({ id, title }: AnyDataset, version: string, locale: Locale): string | undefined {
  const svg = releasesOf(id).find((one) => one.version === version)?.files.find(({ name }) => name === `${id}.svg`);
  if (!svg) return undefined;
  const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(new TextDecoder().decode(svg.bytes)) ?? [];
  if (width === undefined || height === undefined) throw new Error(`The chart of ${id} ${version} has no size.`);
  const { source, page } = { source: fullHref(`${releasePath(id, version)}${svg.name}`), page: fullHref(`/cijfers/${id}/`) };
  return pictureHtml({ page, source, alt: take[locale].embedTitle(title[locale]), width, height });
}

/** https://oembed.com, type `rich`. */
export function oEmbedJson(dataset: Dataset, locale: Locale): string {
  const frame = frameOf(dataset, locale);
  const described = {
    version: '1.0',
    type: 'rich',
    title: dataset.title[locale],
    provider_name: SITE_NAME,
    provider_url: fullHref('/'),
    html: frameHtml(frame),
    width: WIDTH,
    height: frame.height,
    thumbnail_url: fullHref(cardPath(dataset.id)),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}
