import type { DatasetPolicy } from './dataset-policy.ts';

/** The settings of a dataset that come with this change. */
export type NewSettings = ReadonlySet<keyof DatasetPolicy>;
