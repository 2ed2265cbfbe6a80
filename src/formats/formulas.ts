/** A cell that a spreadsheet might run as a formula. Printed figures start with a sign, and that is all they may do. */
const FORMULA = /^([=@\t\r]|[+-](?![\d.]|$))/;

/** Stops the build rather than publish a cell that would run when someone opens the file. */
export function refuseFormulas(dataset: string, rows: readonly Readonly<Record<string, string>>[]): void {
  const risky = rows.flatMap(Object.values<string>).find((cell) => FORMULA.test(cell));
  if (risky !== undefined) throw new Error(`${dataset}: the cell "${risky}" would run as a formula in a spreadsheet.`);
}
