/** The timeline of the forms of work: what their texts declare of them, and the events of the policy timeline that are about one of them. */
import { getRecords, getSource } from '../../catalog.ts';
import type { Credit } from '../../charts/draw/sheet.ts';
import { timelineReading } from '../../charts/timeline-reading.ts';
import { getWorkForms } from '../../content.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import { workForms } from '../../i18n/messages/work-forms.ts';
import type { Timeline, TimelineEvent } from '../../model/chart.ts';
import type { Locale } from '../../model/text.ts';
import { SITE_NAME } from '../../site.ts';
import { fullHref } from '../../site-address.ts';
import { whenText } from '../records/when.ts';

const YEARS = { first: 2003, last: 2021 };
/** Of an event's themes those that are one form of work, by the slug of its text. */
const LANES: Readonly<Record<string, string>> = {
  sheltered_workplaces: 'beschutte-werkplaatsen',
  social_workplaces: 'sociale-werkplaatsen',
  customised_work: 'maatwerkbedrijven',
  lde: 'lokale-diensteneconomie',
  insertion: 'invoeg',
  work_care: 'arbeidszorg',
  individual_customised_work: 'individueel-maatwerk',
};
/** What changes the standing of a form; measures and growth do not. */
const KINDS = ['decree', 'entry_into_force', 'suspension', 'transfer'];

export async function workFormsTimeline(locale: Locale): Promise<Timeline> {
  const lanes = (await getWorkForms(locale)).map(({ slug, entry: { data } }) => ({ slug, title: data.title, periods: data.periods }));
  return { type: 'timeline', id: 'werkvormen', title: workForms[locale].title, reading: timelineReading(lanes, locale), years: YEARS, lanes, events: eventsOf(locale) };
}

const eventsOf = (locale: Locale): readonly TimelineEvent[] =>
  getRecords('beleidstijdlijn').flatMap(({ values }) => {
    const [lane, date] = [LANES[values.theme!], values.date!];
    const year = Number(date.slice(0, 4));
    const isDrawn = lane !== undefined && values.status === 'realised' && KINDS.includes(values.kind!) && year >= YEARS.first && year <= YEARS.last;
    return isDrawn ? [{ id: values.id!, lane, date, label: `${whenText(values, locale)}: ${values[`title_${locale}`]!}` }] : [];
  });

/** What a picture of it says of where it comes from. */
export async function workFormsCredit(locale: Locale): Promise<Credit> {
  const forms = (await getWorkForms(locale)).map(({ entry: { data } }) => data);
  const cited = new Set(forms.flatMap(({ periods }) => periods.flatMap(({ source, seen }) => [source, ...seen.map((one) => one.source)])));
  const stand = forms.map((form) => form.stand).toSorted().at(-1)!;
  return {
    source: `${formatList([...cited].map((id) => getSource(id).shortTitle[locale]), locale)}.`,
    edition: `${SITE_NAME}, ${formatDate(stand, locale)}`,
    address: fullHref('/tijdlijn/'),
  };
}
