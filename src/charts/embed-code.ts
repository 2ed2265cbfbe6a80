/** The code that puts a chart into somebody else's page; at build, and in the browser for what a reader chose. */
import type { Drawing } from '../model/chart.ts';

export interface Frame {
  /** The full address of what it shows. */
  readonly address: string;
  readonly title: string;
  /** Until the frame says its own. */
  readonly height: number;
}

/** What a frame tells the page around it; `client/embed.ts` says it. */
const TOLD = 'embed-height';
/** What stands around a drawing in its frame. */
const AROUND = 330;

/** `height`: of the wide drawing. */
export const frameHeight = ({ height }: Pick<Drawing, 'height'>): number => height + AROUND;

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

export const frameHtml = ({ address, title, height }: Frame): string =>
  `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;

/** The frame, and a listener that gives it the height it tells: from frames of this chart alone, and a number alone. */
export const embedCode = (frame: Frame): string => `${frameHtml(frame)}
<script>
addEventListener('message', ({ source, data }) => {
  for (const frame of document.querySelectorAll('iframe[src^="${frame.address.split('?')[0]!}"]')) {
    if (frame.contentWindow === source && data?.type === '${TOLD}') frame.height = Number(data.height);
  }
});
</script>`;

/** A picture that stays as it is, and the page it comes from. */
export interface Picture {
  /** Both in full. */
  readonly page: string;
  readonly source: string;
  readonly alt: string;
  readonly width: string;
  readonly height: string;
}

export const pictureHtml = ({ page, source, alt, width, height }: Picture): string =>
  `<a href="${attribute(page)}"><img src="${attribute(source)}" alt="${attribute(alt)}" width="${width}" height="${height}" style="max-width:100%;height:auto" loading="lazy"></a>`;
