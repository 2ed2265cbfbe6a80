import type { CheckKind, OrderKind } from '../../model/audit.ts';
import { atMost } from './at_most.ts';
import { balance } from './balance.ts';
import { between } from './between.ts';
import { carryOver } from './carry_over.ts';
import { complement } from './complement.ts';
import { difference } from './difference.ts';
import { direction } from './direction.ts';
import { equal } from './equal.ts';
import { growth } from './growth.ts';
import type { Identity, Order } from './identity.ts';
import { inclusionExclusion } from './inclusion_exclusion.ts';
import { mean } from './mean.ts';
import { mixShare } from './mix_share.ts';
import { rank } from './rank.ts';
import { ratio } from './ratio.ts';
import { remainingShare } from './remaining_share.ts';
import { rotation } from './rotation.ts';
import { share } from './share.ts';
import { sum } from './sum.ts';

/** Every kind of identity the audit knows. */
export const identities: Readonly<Record<Exclude<CheckKind, OrderKind>, Identity>> = {
  sum, difference, complement, share, remaining_share: remainingShare, mix_share: mixShare, growth, ratio, mean, balance, rotation,
  inclusion_exclusion: inclusionExclusion, equal, between, at_most: atMost, carry_over: carryOver,
};

/** Every kind of comparison. */
export const orders: Readonly<Record<OrderKind, Order>> = { direction, rank };
