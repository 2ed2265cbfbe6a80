/** Which components an author may write, and with which attributes. */

/** What a component takes. Attributes hold text, but for those of `bare`. */
export interface Shape {
  /** The attributes that say what is meant: one of these sets, whole and unmixed. */
  readonly ways: readonly (readonly string[])[];
  /** Text that may be added. */
  readonly optional?: readonly string[];
  /** Attributes in braces or without a value: on or off. */
  readonly switches?: readonly string[];
  /** Attributes that take one of these values. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Words stand between its tags; without this there may be none. */
  readonly wraps?: true;
  /** It is a block of its own, never part of a sentence. */
  readonly alone?: true;
}

export const SHAPES: Readonly<Record<string, Shape>> = {
  Aandeel: { ways: [['dataset', 'deel', 'geheel']], optional: ['geheelIn'] },
  Aantal: { ways: [['dataset', 'waar']], optional: ['van'], switches: ['nul'] },
  Bron: { ways: [['id', 'plaats', 'regel']] },
  Cijfer: { ways: [['dataset', 'at'], ['dataset', 'rij', 'veld']], switches: ['unit'] },
  EenOp: { ways: [['dataset', 'at'], ['dataset', 'deel', 'geheel']] },
  Eigen: { ways: [[]], wraps: true },
  Grafiek: { ways: [['dataset']], alone: true },
  InHetKort: { ways: [[]], wraps: true, alone: true },
  Keer: { ways: [['dataset', 'van', 'tot']] },
  Lijn: { ways: [['id']], wraps: true, alone: true },
  Norm: { ways: [['id']] },
  Snelheid: { ways: [[]], alone: true },
  Tegenspraak: { ways: [['titel', 'oordeel']], values: { oordeel: ['open', 'gewogen', 'beide'] }, wraps: true, alone: true },
  Verschil: { ways: [['dataset', 'van', 'tot']], switches: ['absoluut'] },
};

/** The attributes of a component that hold the coordinates of a figure. */
export const COORDINATES: Readonly<Record<string, readonly string[]>> = {
  Aandeel: ['deel', 'geheel'],
  Cijfer: ['at'],
  EenOp: ['at', 'deel', 'geheel'],
  Keer: ['van', 'tot'],
  Verschil: ['van', 'tot'],
};
