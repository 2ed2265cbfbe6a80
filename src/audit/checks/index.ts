import type { CheckKind } from '../../model/audit.ts';
import { atMost } from './at_most.ts';
import { balance } from './balance.ts';
import { between } from './between.ts';
import { difference } from './difference.ts';
import { equal } from './equal.ts';
import { growth } from './growth.ts';
import type { Identity } from './identity.ts';
import { remainingShare } from './remaining_share.ts';
import { rotation } from './rotation.ts';
import { share } from './share.ts';
import { sum } from './sum.ts';

/** Every kind of identity the audit knows. */
export const identities: Readonly<Record<CheckKind, Identity>> = { sum, difference, share, remaining_share: remainingShare, growth, balance, rotation, equal, between, at_most: atMost };
