/** Charts and cards as pictures. */
import type { Credit } from '../charts/draw/sheet.ts';
import { kept } from '../kept.ts';
import type { ChartSpec } from '../model/chart.ts';
import type { Locale } from '../model/text.ts';
import type { Card } from './chart-card.ts';
import { made } from './making.ts';

export const chartPicture = (spec: ChartSpec, credit: Credit, locale: Locale): Promise<Uint8Array> => made({ kind: 'chart', spec, credit, locale });

export const cardPicture = (card: Card): Promise<Uint8Array> => kept(['card', JSON.stringify(card)], () => made({ kind: 'card', card }));
