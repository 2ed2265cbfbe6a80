/** A cell that a spreadsheet might run as a formula. Printed figures start with a sign, and that is all they may do. */
const FORMULA = /^([=@\t\r]|[+-](?![\d.]|$))/;

export const runsAsFormula = (cell: string): boolean => FORMULA.test(cell);
