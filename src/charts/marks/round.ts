/** Half a unit: a quarter of one, the most that is lost, is finer than most screens show. */
export const round = (value: number): number => Math.round(value * 2) / 2 + 0;
