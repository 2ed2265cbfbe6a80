/** The built site with, at `BY_HAND`, a page written by hand that has the chart and the table of one of its pages. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveCompressed } from './slow-phone.ts';

export const BY_HAND = '/met-de-hand/';

export async function serveBesideHand(folder: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const extra = mkdtempSync(join(tmpdir(), 'by-hand-'));
  mkdirSync(join(extra, BY_HAND));
  cpSync(join(import.meta.dirname, 'by-hand.html'), join(extra, BY_HAND, 'index.html'));
  const { url, close } = await serveCompressed([extra, folder]);
  return {
    url,
    close: () => {
      close();
      rmSync(extra, { recursive: true });
    },
  };
}
