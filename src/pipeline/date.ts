import { z } from 'astro/zod';

/** A day of the calendar. */
export const date = z.iso.date('expected a date such as 2026-11-21');

/** A year, a month or a day that exists. */
export const isDate = (text: string): boolean => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || date.safeParse(text).success;
