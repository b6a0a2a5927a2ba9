import { z } from 'zod';

/** The events that Assay runs on, as far as it reads them. */

const repository = z.object({ default_branch: z.string() });

const pullRequest = z.object({
  pull_request: z.object({
    number: z.number(),
    base: z.object({ sha: z.string(), ref: z.string() }),
    head: z.object({
      sha: z.string(),
      ref: z.string(),
      // Null once the fork was deleted.
      repo: z.object({ full_name: z.string() }).nullable(),
    }),
  }),
});

const mergeGroup = z.object({
  merge_group: z.object({ base_sha: z.string(), base_ref: z.string(), head_sha: z.string() }),
});

const push = z.object({
  before: z.string(),
  after: z.string(),
  ref: z.string(),
  forced: z.boolean().default(false),
  repository,
});

const dispatch = z.object({ repository });

export const eventSchemas = {
  pull_request: pullRequest,
  merge_group: mergeGroup,
  push,
  workflow_dispatch: dispatch,
} as const;

export type PullRequestEvent = z.infer<typeof pullRequest>;
export type MergeGroupEvent = z.infer<typeof mergeGroup>;
export type PushEvent = z.infer<typeof push>;
export type DispatchEvent = z.infer<typeof dispatch>;

/** One event, by the name GitHub gives it. */
export type Event =
  | { readonly name: 'pull_request'; readonly payload: PullRequestEvent }
  | { readonly name: 'merge_group'; readonly payload: MergeGroupEvent }
  | { readonly name: 'push'; readonly payload: PushEvent }
  | { readonly name: 'workflow_dispatch'; readonly payload: DispatchEvent };
