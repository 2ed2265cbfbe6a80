/**
 * A cell that a spreadsheet might run as a formula, by OWASP's list; full-width signs count, as some programs read them so.
 * After a plus or minus only a printed number may follow: `-6%`, `+1 731`, `-.308*`, or nothing.
 */
export const FORMULA = /^(?:[=@\t\r\n\0＝＋－＠]|[+-](?!(?:[\d.,\s]*\d\s?%?\**)?$))/;
