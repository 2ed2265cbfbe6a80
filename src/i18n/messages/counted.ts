/** A number with what it counts. */
export const counted = (one: string, many: string) => (count: number): string => `${count} ${count === 1 ? one : many}`;
