import type { Localised } from './text.ts';

export interface Code {
  readonly id: string;
  readonly label: Localised;
  /** What the code counts, in our words; absent when the sources do not define it. */
  readonly definition?: Localised;
  /** A broader code of the same list: a sub-programme's programme, `>2 jaar` within `>1 jaar`. */
  readonly parent?: string;
  /** The characteristic a group is told apart by (sex, age, …): a code of the list `characteristic`. */
  readonly characteristic?: string;
}

/** A closed list of codes that datasets share. The order is the order of presentation. */
export interface Codelist {
  readonly id: string;
  readonly title: Localised;
  readonly codes: readonly Code[];
}
