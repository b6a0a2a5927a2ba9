import type { DatasetPolicy } from '../core/checks/dataset-policy.ts';
import { MOST_COUNTED_ROWS } from '../core/checks/skips-existing.ts';
import type { Notice } from '../core/report/report.ts';
import { formatCount } from '../core/words/format-count.ts';

/**
 * Tells of a file whose unchanged rows were not judged one by one, and how to have them judged.
 *
 * @param rows Rows of head.
 */
export function noteSkippedRows(path: string, rows: number, { existing }: DatasetPolicy): Notice {
  const why =
    existing === 'skip'
      ? 'as the config says (`existing: skip`)'
      : `as the file has ${formatCount(rows)} of them, more than ${formatCount(MOST_COUNTED_ROWS)}`;
  const how =
    existing === 'skip'
      ? '`--fail-on all` judges them'
      : '`existing: count` in the config, or `--fail-on all`, judges them';
  const message = `Rows that this change leaves alone were not judged one by one or compared with each other, ${why}: existing findings in them are not counted. ${how}.`;
  return { code: 'existing-skipped', severity: 'info', path, message };
}
