/**
 * The open panel of a figure as one entry of the history, whatever figure it shows: Back closes it. When it is closed by hand the
 * entry says again what the page said before, and is spare: the next panel takes it, and Back passes over it.
 */
import { addressed } from './addressed.ts';

interface PanelEntry {
  /** The hash of the page without the panel. */
  readonly before: string;
  readonly spare?: boolean;
}

const entry = (): PanelEntry | null => history.state as PanelEntry | null;

export function enterCell(id: string): void {
  if (addressed().startsWith('cel=')) history.replaceState(entry(), '', `#${id}`);
  else history[entry()?.spare ? 'replaceState' : 'pushState']({ before: location.hash }, '', `#${id}`);
  remember();
}

export function leaveCell(id: string): void {
  if (addressed() !== id) return;
  const before = entry()?.before;
  const address = new URL(location.href);
  address.hash = before ?? '';
  history.replaceState(before === undefined ? null : { before, spare: true }, '', address.href);
  remember();
}

let spare: string | undefined;
const remember = (): void => void (spare = entry()?.spare ? location.href : undefined);

addEventListener('popstate', () => {
  if (spare === location.href && !entry()?.spare) history.back();
  remember();
});
remember();
