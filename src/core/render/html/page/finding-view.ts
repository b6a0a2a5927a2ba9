/** How findings are ordered, and so what they are grouped by. */
export const ORDERS = ['severity', 'dimension', 'check', 'column', 'file', 'rows'] as const;
export type FindingOrder = (typeof ORDERS)[number];

export const STATUSES = ['new', 'existing', 'fixed', 'waived'] as const;
export const SEVERITIES = ['error', 'warning', 'info'] as const;

/** What the reader asked of the findings alone; an empty list lets everything pass. */
export interface FindingView {
  readonly severities: readonly string[];
  readonly statuses: readonly string[];
  readonly dimensions: readonly string[];
  readonly order: FindingOrder;
}

export const WHOLE_VIEW: FindingView = {
  severities: [],
  statuses: [],
  dimensions: [],
  order: 'severity',
};

/** Whether the reader has narrowed what is shown. */
export function isNarrowed({ severities, statuses, dimensions }: FindingView): boolean {
  return severities.length + statuses.length + dimensions.length > 0;
}
