/** What a timeline shows in a sentence or two: what became what, what was to, and of how many lanes no source knows the beginning. */
import { formatList, formatNumber } from '../i18n/format.ts';
import { inSentence } from '../i18n/in-sentence.ts';
import { workForms } from '../i18n/messages/work-forms.ts';
import type { Timeline, TimelinePeriod } from '../model/chart.ts';
import type { Locale } from '../model/text.ts';

type Change = Pick<TimelinePeriod, 'until' | 'status'> & { readonly from: string; readonly to: string };

export function timelineReading(lanes: Timeline['lanes'], locale: Locale): string {
  const words = workForms[locale];
  const titleOf = (slug: string): string => inSentence(lanes.find((lane) => lane.slug === slug)?.title ?? slug);
  const changes = lanes.flatMap(({ title, periods }) => periods.flatMap(({ status, until, becomes }): readonly Change[] => (becomes === undefined ? [] : [{ from: inSentence(title), to: titleOf(becomes), until, status }])));
  const told = (status: TimelinePeriod['status'], tell: (from: string, to: string, year: string | null) => string): readonly string[] =>
    [...Map.groupBy(changes.filter((one) => one.status === status), ({ to, until }) => JSON.stringify([to, until])).values()].map((own) => tell(formatList(own.map(({ from }) => from), locale), own[0]!.to, own[0]!.until));
  const existed = lanes.map(({ periods }) => periods.filter(({ status }) => status === 'realised')).filter(({ length }) => length > 0);
  const unknown = existed.filter((periods) => periods.every(({ from }) => from === null)).length;
  return [
    ...told('realised', words.became),
    ...told('planned', words.wouldBecome),
    ...(unknown > 0 ? [words.noBeginning(formatNumber(String(unknown), locale), formatNumber(String(existed.length), locale))] : []),
  ].join(' ');
}
