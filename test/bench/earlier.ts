/** What an earlier run measured, for the parts that are not measured again. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Results } from './summary.ts';

/** Raised when what a part gives gets another form: what was measured in the old one cannot be read. */
const FORM = 1;

export function earlier(file: string): Results {
  if (!existsSync(file)) return {};
  const { form, ...results } = JSON.parse(readFileSync(file, 'utf8')) as Results & { readonly form?: number };
  return form === FORM ? results : {};
}

export const keepForNext = (file: string, results: Results): void => writeFileSync(file, `${JSON.stringify({ form: FORM, ...results }, null, 1)}\n`);
