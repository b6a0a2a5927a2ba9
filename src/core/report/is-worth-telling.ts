import type { Report } from './report.ts';

/** Whether a report is worth a comment: changed data, a failed gate, or a notice that people should act on. */
export function isWorthTelling({ conclusion, datasets, notices }: Report): boolean {
  return (
    conclusion === 'fail' ||
    datasets.some(({ files }) => files.length > 0) ||
    notices.some(({ severity }) => severity === 'warning')
  );
}
