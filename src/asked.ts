/** The script that runs before the chart is painted, in the page itself: a file of its own would be waited for. */
import { createHash } from 'node:crypto';
import text from './static/gevraagd.js?raw';

/** Without the comment, which is for whoever reads the file. */
export const ASKED = text.replace(/^\/\/.*\n/, '').trim();

/** For the policy of the page that holds it. */
export const ASKED_HASH = `sha256-${createHash('sha256').update(ASKED).digest('base64')}` as const;
