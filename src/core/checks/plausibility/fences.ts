import type { FenceOptions } from '../../statistics/outlier-fences.ts';

/** Tukey's "far out" for the boxplot, and Iglewicz & Hoaglin's threshold for the modified z-score. */
export const FENCES: FenceOptions = { reach: 3, score: 3.5 };
