/** Whether a query may ask for a number: told before what finds numbers is loaded. */
import { shareIn } from './fractions.ts';
import { inPrint } from './in-print.ts';
import { hasNumber } from './numbers.ts';

export const mayAskNumber = (query: string): boolean => hasNumber(inPrint(query)) || shareIn(query) !== undefined;
