/** Whether a query may ask for a number: told before what finds numbers is loaded. */
import { shareIn } from './fractions.ts';
import { inPrint } from './in-print.ts';
import { hasNumber } from './numbers.ts';

/** No shorter words ask for a number by themselves; their patterns take a phone tens of milliseconds to make, and the first key waits for nothing. */
const SHORTEST = 'kwart'.length;

export const mayAskNumber = (query: string): boolean => hasNumber(query) || (query.length >= SHORTEST && (hasNumber(inPrint(query)) || shareIn(query) !== undefined));
