import type { PullFacts } from '../core/review/facts.ts';
import type { GitHub } from '../github/port.ts';
import { Closers } from './closers.ts';
import { createDataContext } from './data-context.ts';
import { type LfsOnGitHubOptions, openLfsOnGitHub } from './lfs/open-lfs-on-github.ts';
import { openGitHubRevisions } from './open-github-revisions.ts';
import type { Revisions } from './revisions.ts';

/**
 * Opens base and head of a pull request where there is no checkout: through GitHub, LFS objects included. The config
 * that judges is the one at the tip of the base branch. The head of a fork is read from the repository that the pull
 * request was opened against, where GitHub keeps it too.
 */
export async function openPullRevisions(
  github: GitHub,
  { base, head }: Pick<PullFacts, 'base' | 'head'>,
  lfs: LfsOnGitHubOptions,
): Promise<Revisions> {
  const closers = new Closers();
  const context = createDataContext(closers, openLfsOnGitHub(lfs, closers));
  return openGitHubRevisions(
    {
      github,
      base: { name: base.ref, commit: base.sha },
      mergeBase: base.mergeBase,
      head: { name: head.ref, commit: head.sha },
      policy: base.sha,
    },
    context,
  );
}
