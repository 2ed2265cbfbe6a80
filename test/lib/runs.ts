/** How often a test looks for a counter-example: `npm run test:full` looks longer. */
export const runs = (usual: number, full: number): number => (process.env.TEST_FULL ? full : usual);
