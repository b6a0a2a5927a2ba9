import { join } from 'node:path';
import type { CheckRequest, CheckResult } from '../check/check-result.ts';
import { folderCache } from '../check/profile/folder-cache.ts';
import type { ProfileCache } from '../check/profile/profile-cache.ts';
import type { Environment } from './read-event.ts';

/** What is asked of the cache that GitHub keeps for a repository. */
export interface RunnerCache {
  isFeatureAvailable(): boolean;
  restoreCache(paths: string[], key: string, restoreKeys: string[]): Promise<string | undefined>;
  saveCache(paths: string[], key: string): Promise<number>;
}

const PREFIX = 'assay-profiles-1-';

/**
 * Carries out a check with the profiles of earlier runs at hand, which the runner's cache keeps: it is restored when a large file
 * asks for its profile, and saved where one was made. Without that cache, and where it fails, the check is the same.
 *
 * @param load Loads the client of the cache, which takes a while.
 */
export async function checkWithCache(
  request: CheckRequest,
  runCheck: (request: CheckRequest) => Promise<CheckResult>,
  env: Environment,
  load: () => Promise<RunnerCache>,
): Promise<CheckResult> {
  const temporary = env['RUNNER_TEMP'];
  if (!temporary) return runCheck(request);
  const folder = join(temporary, 'assay-profiles');
  const key = `${PREFIX}${env['GITHUB_SHA'] ?? 'unknown'}-${env['GITHUB_RUN_ID'] ?? '0'}`;
  const files = folderCache(folder);
  let restored: Promise<RunnerCache | undefined> | undefined;
  let isChanged = false;
  const profiles: ProfileCache = {
    async read(name) {
      restored ??= restore(load, folder, key);
      await restored;
      return files.read(name);
    },
    async write(name, text) {
      isChanged = true;
      await files.write(name, text);
    },
  };
  const result = await runCheck({ ...request, profiles });
  const cache = await restored;
  if (isChanged) await cache?.saveCache([folder], key).catch(() => {});
  return result;
}

async function restore(
  load: () => Promise<RunnerCache>,
  folder: string,
  key: string,
): Promise<RunnerCache | undefined> {
  try {
    const cache = await load();
    if (!cache.isFeatureAvailable()) return undefined;
    await cache.restoreCache([folder], key, [PREFIX]);
    return cache;
  } catch {
    return undefined;
  }
}
