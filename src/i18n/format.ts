/** Numbers, periods and dates as a reader of one language writes them. Exact: values stay decimal strings. */
import type { Locale } from '../model/text.ts';

const TAGS: Readonly<Record<Locale, string>> = { nl: 'nl-BE', en: 'en-GB' };

const HALF_YEARS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  nl: { S1: 'eerste semester', S2: 'tweede semester' },
  en: { S1: 'first half of', S2: 'second half of' },
};
const YEAR_END: Readonly<Record<Locale, string>> = { nl: 'eind', en: 'end of' };

/** To make a formatter takes as long as to use it a hundred times. */
const made = new Map<string, unknown>();

function formatter<Format>(key: string, make: () => Format): Format {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as Format;
}

/**
 * A canonical decimal string in Belgian (`1.234,5`) or British (`1,234.5`) form. Every digit is kept, `4.0` keeps its zero.
 * `signed` is for changes: `+176`, `−0,4`. The minus is a real minus sign.
 */
export function formatNumber(value: string, locale: Locale, { signed = false }: { readonly signed?: boolean } = {}): string {
  if (!/^-?\d+(\.\d+)?$/.test(value)) throw new Error(`'${value}' is not a canonical decimal.`);
  const decimals = value.split('.')[1]?.length ?? 0;
  const format = formatter(`${locale} ${decimals} ${signed}`, () => new Intl.NumberFormat(TAGS[locale], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: signed ? 'exceptZero' : 'auto',
  }));
  return format.format(value as `${number}`).replace('-', '−');
}

/** A date (`2012-10-23`, or as much of it as is known: `2012-10`, `2012`) in words. */
export function formatDate(date: string, locale: Locale): string {
  const [year, month, day] = date.split('-');
  const format = formatter(`${locale} date ${month !== undefined} ${day !== undefined}`, () => new Intl.DateTimeFormat(TAGS[locale], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  }));
  const parsed = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime())) throw new Error(`'${date}' is not an ISO 8601 date.`);
  return format.format(parsed);
}

/** The day and month of a date, without the year: "28 november". */
export const formatDay = (date: string, locale: Locale): string =>
  formatter(`${locale} day`, () => new Intl.DateTimeFormat(TAGS[locale], { timeZone: 'UTC', day: 'numeric', month: 'long' })).format(new Date(`${date}T00:00:00Z`));

/** A period code in words: `2012-S1` is "eerste semester 2012", `2008-06` "juni 2008", `2009-12-31` "eind 2009". */
export function formatPeriod(period: string, locale: Locale): string {
  const [year, part, day] = period.split('-');
  const half = part === undefined ? undefined : HALF_YEARS[locale][part];
  if (half !== undefined) return `${half} ${year}`;
  if (part === '12' && day === '31') return `${YEAR_END[locale]} ${year}`;
  return formatDate(period, locale);
}

/** "a, b en c". */
export const formatList = (items: readonly string[], locale: Locale): string => formatter(`${locale} list`, () => new Intl.ListFormat(TAGS[locale])).format(items);

/** A file's size, in steps of a thousand: `812 bytes`, `4,1 kB`. */
export function formatBytes(bytes: number, locale: Locale): string {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  const [unit, size] = bytes < 1e6 ? ['kilobyte', bytes / 1000] : ['megabyte', bytes / 1e6];
  const decimals = size < 10 ? 1 : 0;
  return formatter(`${locale} ${unit} ${decimals}`, () => new Intl.NumberFormat(TAGS[locale], { style: 'unit', unit, maximumFractionDigits: decimals })).format(size);
}
