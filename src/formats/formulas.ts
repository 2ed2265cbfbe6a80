import { runsAsFormula } from '../model/formula.ts';

/** Stops the build rather than publish a cell that would run when someone opens the file. */
export function refuseFormulas(dataset: string, rows: readonly Readonly<Record<string, string>>[]): void {
  const risky = rows.flatMap(Object.values<string>).find(runsAsFormula);
  if (risky !== undefined) throw new Error(`${dataset}: the cell "${risky}" would run as a formula in a spreadsheet.`);
}
