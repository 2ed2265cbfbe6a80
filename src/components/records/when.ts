/** When an event happened, in words that are exactly as precise as its source. */
import { formatDate } from '../../i18n/format.ts';
import { records as messages } from '../../i18n/messages/records.ts';
import type { DataRecord } from '../../model/records.ts';
import type { Locale } from '../../model/text.ts';

type Values = DataRecord['values'];

/** "vanaf februari 2016", "voorjaar 2012", "van 2007 tot 2013". */
export function whenText(values: Values, locale: Locale): string {
  const { date = '', end_date: end = '', precision = '', relation = 'at' } = values;
  const words = messages[locale];
  if (date === '') return words.when.undated;
  if (precision === 'parliamentary_year') return words.when.parliamentary_year(date, end);
  const start = asPrecise(date, precision, locale);
  if (relation === 'period') return words.relation.period(start, asPrecise(end, precision, locale));
  return relation === 'from' || relation === 'until' || relation === 'by' ? words.relation[relation](start) : start;
}

function asPrecise(date: string, precision: string, locale: Locale): string {
  const { when } = messages[locale];
  const year = date.slice(0, 4);
  const written = formatDate(date, locale);
  if (precision === 'decade') return when.decade(year);
  if (precision === 'spring' || precision === 'second_half' || precision === 'autumn') return when[precision](year);
  if (precision.startsWith('start_of')) return when.start(written);
  return precision.startsWith('end_of') ? when.end(written) : written;
}

/** Between which dates an event without one of its own must lie, as far as we can tell. */
export function limitsText({ date = '', earliest = '', latest = '' }: Values, locale: Locale): string {
  if (date !== '' || (earliest === '' && latest === '')) return '';
  const written = (limit: string) => (limit === '' ? '' : formatDate(limit, locale));
  return messages[locale].limits(written(earliest), written(latest));
}

/** `27-31;1568` as pairs of first and last line. */
export const lineRanges = (lines: string): readonly (readonly [string, string?])[] =>
  lines.split(';').map((range) => {
    const [first, last] = range.split('-');
    return last === undefined ? [first!] : [first!, last];
  });
