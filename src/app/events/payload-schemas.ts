import { z } from 'zod';

/*
 * The few fields that are read of a payload. A signature proves that GitHub sent it, not that people who can open
 * a pull request chose its values kindly.
 */

const id = z.int().positive();
const number = z.int().positive().max(2_147_483_647);
const fullName = z
  .string()
  .max(200)
  .regex(/^[\w-][\w.-]*\/(?!\.{1,2}$)[\w.-]+$/);
const commit = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const gitRef = z.string().max(1024);

const repository = z.object({ id, full_name: fullName });
const installation = z.object({ id });

/** A list of pull requests as check events carry it: also of other repositories, and empty for forks. */
const mentionedPulls = z
  .array(z.object({ number, base: z.object({ repo: z.object({ id }) }) }))
  .max(10_000);

export const pullRequestPayload = z.object({
  installation,
  repository,
  pull_request: z.object({ number }),
});

export const issueCommentPayload = z.object({
  installation,
  repository,
  issue: z.object({ number, pull_request: z.unknown().optional() }),
});

export const checkRunPayload = z.object({
  installation,
  repository,
  check_run: z.object({ head_sha: commit, pull_requests: mentionedPulls }),
});

export const checkSuitePayload = z.object({
  installation,
  repository,
  check_suite: z.object({ head_sha: commit, pull_requests: mentionedPulls }),
});

export const mergeGroupPayload = z.object({
  installation,
  repository,
  merge_group: z.object({ head_ref: gitRef, head_sha: commit }),
});

export const pushPayload = z.object({
  installation,
  repository: repository.extend({ default_branch: z.string().max(1024) }),
  ref: gitRef,
});

const repositories = z.array(z.object({ full_name: fullName })).max(100_000);

export const installationPayload = z.object({
  installation,
  repositories: repositories.optional(),
});

export const installationRepositoriesPayload = z.object({
  installation,
  repositories_added: repositories,
});
