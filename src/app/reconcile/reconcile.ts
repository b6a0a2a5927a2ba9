import { listInstallations } from '../../github/app/list-installations.ts';
import { listRepositories } from '../../github/app/list-repositories.ts';
import { RateLimitedError } from '../../github/app/rate-limited-error.ts';
import type { PullRef } from '../../store/store.ts';
import { fetchMissed } from './fetch-missed.ts';
import { lookThrough } from './look-through.ts';
import type { PullTimes } from './looked-at.ts';
import type { PassResult, ReconcileParts } from './reconcile-parts.ts';

/**
 * One pass over everything that the app may see: missed webhooks are taken in, and every open pull request is put up for
 * work. What cannot be read is told in the log and does not keep the rest from being read.
 *
 * @param since webhooks and closings before it were dealt with by an earlier pass
 * @param isDue leaves out open pull requests that were looked at lately
 */
export async function reconcile(
  since: Date,
  parts: ReconcileParts,
  isDue?: (ref: PullRef, times: PullTimes) => boolean,
): Promise<PassResult> {
  const { connection, log } = parts;
  let failed = 0;
  let isLimited = false;
  const attempt = async <Result>(what: string, of: object, does: () => Promise<Result>) => {
    try {
      return await does();
    } catch (error) {
      failed += 1;
      isLimited = error instanceof RateLimitedError;
      log.warn({ err: error, ...of }, `${what} could not be read.`);
      return undefined;
    }
  };

  const deliveries = (await attempt('Missed webhooks', {}, () => fetchMissed(since, parts))) ?? 0;
  let pulls = 0;
  const installations = await attempt('Installations', {}, () =>
    listInstallations(connection.asApp),
  );
  for (const { id, suspended } of installations ?? []) {
    if (suspended) continue;
    isLimited = false;
    const repositories = await attempt('An installation', { installation: id }, async () =>
      listRepositories(await connection.asInstallation(id)),
    );
    for (const { name, archived } of repositories ?? []) {
      // The limit is one of the whole installation: the rest of it waits for the next pass.
      if (isLimited) break;
      if (archived) continue;
      const of = { installation: id, repository: name };
      pulls += (await attempt('A repository', of, () => lookThrough(of, since, parts, isDue))) ?? 0;
    }
  }
  log.info({ pulls, deliveries, failed }, 'Looked through the open pull requests.');
  return { pulls, deliveries, failed };
}
