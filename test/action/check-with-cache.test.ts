import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkWithCache, type RunnerCache } from '../../src/action/check-with-cache.ts';
import type { CheckRequest, CheckResult } from '../../src/check/check-result.ts';
import { temporaryFolder } from '../revisions/git-fixture.ts';

const RESULT = { report: {}, diffs: new Map() } as unknown as CheckResult;
const REQUEST = {} as CheckRequest;

/** What was asked of a runner's cache. */
function fakeCache(more: Partial<RunnerCache> = {}) {
  const asked: string[] = [];
  const cache: RunnerCache = {
    isFeatureAvailable: () => true,
    restoreCache: async (_, key, prefixes) => {
      asked.push(`restore ${key} ${prefixes}`);
      return undefined;
    },
    saveCache: async (paths, key) => {
      asked.push(`save ${key} ${existsSync(join(paths[0]!, 'a.profile'))}`);
      return 1;
    },
    ...more,
  };
  return { asked, load: async () => cache };
}

const env = () => ({ RUNNER_TEMP: temporaryFolder(), GITHUB_SHA: 'abc', GITHUB_RUN_ID: '7' });

/** A check that asks for two profiles and makes one. */
async function asking({ profiles }: CheckRequest): Promise<CheckResult> {
  await Promise.all([profiles!.read('a.profile'), profiles!.read('b.profile')]);
  await profiles!.write('a.profile', 'text');
  return RESULT;
}

it('restores once when a profile is asked for, and saves once what was made', async () => {
  const { asked, load } = fakeCache();
  expect(await checkWithCache(REQUEST, asking, env(), load)).toBe(RESULT);
  const key = 'assay-profiles-1-abc-7';
  expect(asked).toEqual([`restore ${key} assay-profiles-1-`, `save ${key} true`]);
});

it('asks for nothing where no file is large, and saves nothing where nothing was made', async () => {
  const { asked, load } = fakeCache();
  await checkWithCache(REQUEST, async () => RESULT, env(), load);
  expect(asked).toEqual([]);
  const reading = async ({ profiles }: CheckRequest) => {
    await profiles!.read('a.profile');
    return RESULT;
  };
  await checkWithCache(REQUEST, reading, env(), load);
  expect(asked).toHaveLength(1);
});

it.each<[string, Partial<RunnerCache>]>([
  ['there is no such service', { isFeatureAvailable: () => false }],
  ['it cannot be restored', { restoreCache: () => Promise.reject(new Error('503')) }],
  ['it cannot be saved', { saveCache: () => Promise.reject(new Error('read-only')) }],
])('checks all the same where %s', async (_, more) => {
  expect(await checkWithCache(REQUEST, asking, env(), fakeCache(more).load)).toBe(RESULT);
});

it('checks all the same outside of a runner, and where the client cannot be loaded', async () => {
  const load = () => Promise.reject(new Error('no such module'));
  expect(await checkWithCache(REQUEST, asking, env(), load)).toBe(RESULT);
  expect(await checkWithCache(REQUEST, async () => RESULT, {}, load)).toBe(RESULT);
});
