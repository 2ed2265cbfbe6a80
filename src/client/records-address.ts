/** A dataset of records has rows and no cells: who follows a link to a cell is told so. */
import { addressed } from './addressed.ts';
import { tellMissing } from './missing-cell.ts';

function look(): void {
  const id = addressed();
  tellMissing(id.startsWith('cel=') && !document.getElementById(id) ? id : undefined);
}
addEventListener('hashchange', look);
look();
