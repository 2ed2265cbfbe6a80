/** From a point of a chart to its printed cell: the panel where the table is on the page, else the page that has it. */
export function openCell(host: HTMLElement, cell: string): void {
  const figure = document.querySelector<HTMLAnchorElement>(`[id="cel=${cell}"] > a`);
  if (figure) figure.click();
  else location.assign(`${host.dataset['page']}#cel=${cell}`);
}
