/** Loaded before a program: its clock is wrong by four hundred days. */
const DAYS = 400 * 24 * 60 * 60 * 1000;
const Real = Date;

globalThis.Date = class extends Real {
  constructor(...args) {
    super(...(args.length === 0 ? [Real.now() - DAYS] : args));
  }

  static now() {
    return Real.now() - DAYS;
  }

  /** A date that another thread sends is of the real class. */
  static [Symbol.hasInstance](value) {
    return value instanceof Real;
  }
};
