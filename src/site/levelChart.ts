/** The chart whose figures the signature drawing shows. */
export const LEVEL_CHART = 'oil-production';
