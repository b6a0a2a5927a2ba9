import type { DataFiles } from '../../core/checks/data-files.ts';
import { NO_ROLES } from '../../core/checks/roles.ts';
import { SharedScans } from '../../core/checks/shared-scans.ts';
import { countViolations } from '../../core/sources/count-violations.ts';
import { WorkerMatcher } from '../../pattern/worker-matcher.ts';
import type { OpenedDataset } from '../dataset/open-dataset.ts';

/** Each file is judged by itself. */
const NO_FILES: DataFiles = {
  peers: async () => [],
  list: async () => [],
  table: async () => undefined,
  text: async () => undefined,
};

/** How often checks have something to say of each row of a dataset, in the order of the rows. */
export async function countFindings({ files }: OpenedDataset, now: Date): Promise<number[]> {
  const slowMatcher = new WorkerMatcher();
  try {
    const counts: number[] = [];
    for (const { path, policy, table, keyColumns, roles } of files) {
      const found = await countViolations({
        path,
        dataset: policy,
        head: table,
        key: { base: [], head: keyColumns },
        roles: { base: NO_ROLES, head: roles },
        scans: new SharedScans(),
        files: NO_FILES,
        slowMatcher,
        now,
      });
      for (const count of found) counts.push(count);
    }
    return counts;
  } finally {
    await slowMatcher.close();
  }
}
