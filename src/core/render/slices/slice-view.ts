import type { SliceReport } from '../../labels/slices/slice-report.ts';
import type { PrivacyPolicy } from '../../privacy/privacy-policy.ts';

/** Slices as people are told of them. */
export interface SliceView {
  readonly report: SliceReport;
  readonly privacy: PrivacyPolicy;
  /** How many slices are shown. */
  readonly limit: number;
}
