/** The script that runs before anything is painted, in the page itself: a file of its own would be waited for. */
import { createHash } from 'node:crypto';
import text from './static/gevraagd.js?raw';

export const ASKED = text;

/** For the policy of the page that holds it. */
export const ASKED_HASH = `sha256-${createHash('sha256').update(text).digest('base64')}` as const;
