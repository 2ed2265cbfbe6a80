/** A screen so high that the ten first results of a search are in sight, and there at once. */
export const HIGH = { viewport: { width: 1280, height: 2500 } };
