import { randomBytes } from 'node:crypto';
import { webAddress } from '../github/web-address.ts';
import { analysePull } from '../review/data/analyse-pull.ts';
import { readLimits } from '../review/data/analysis/read-limits.ts';
import { workOnPull } from '../review/work-on-pull.ts';
import { openStore } from '../store/open-store.ts';
import type { AppParts, WorkContext } from './app-parts.ts';

/** The parts that the app is made of outside of tests. */
export const realParts: AppParts = {
  openStore: (url) => openStore(url, { file: 'assay.db' }),
  work: (context) => reviewPull(context, { inline: false }),
};

/**
 * Works on the review of a pull request.
 *
 * @param inline Whether data are read in this thread, as tests do, and not in a worker with bounds.
 */
export function reviewPull(
  context: WorkContext,
  { inline }: { readonly inline: boolean },
): ReturnType<AppParts['work']> {
  const { ref, now, apiUrl, token, signal } = context;
  return workOnPull({
    ...context,
    server: webAddress(apiUrl),
    newSecret: () => randomBytes(32).toString('hex'),
    analyse: (pull, ports) =>
      analysePull(
        {
          now: now().toISOString(),
          base: { name: pull.base.ref, commit: pull.base.sha },
          head: { name: pull.head.ref, commit: pull.head.sha },
          baseTip: pull.base.sha,
          limits: readLimits(process.env),
        },
        { ...ports, lfs: { repository: ref.repository, apiUrl, token } },
        { inline, signal },
      ),
  });
}
