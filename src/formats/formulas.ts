import { FORMULA } from '../model/formula.ts';

/** Stops the build rather than publish a cell that would run when someone opens the file. */
export function refuseFormulas(dataset: string, rows: readonly (readonly string[] | Readonly<Record<string, string>>)[]): void {
  const risky = rows.flatMap((row) => Object.values<string>(row)).find((cell) => FORMULA.test(cell));
  if (risky !== undefined) throw new Error(`${dataset}: the cell "${risky}" would run as a formula in a spreadsheet.`);
}
