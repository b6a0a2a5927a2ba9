import { z } from 'zod';
import { commentSchema, userSchema } from '../response-schemas.ts';

/** The parts of GitHub's answers that the app relies on; whatever else is in them is ignored. */

const endSchema = z.object({ ref: z.string(), sha: z.string() });
const repositoryIdSchema = z.object({ id: z.number() });

export const appPullSchema = z.object({
  number: z.number(),
  title: z.string(),
  user: userSchema.nullable(),
  state: z.enum(['open', 'closed']),
  draft: z.boolean().optional(),
  merged: z.boolean(),
  commits: z.number(),
  base: endSchema.extend({ repo: repositoryIdSchema.extend({ default_branch: z.string() }) }),
  /** The repository of a fork may have been deleted. */
  head: endSchema.extend({ repo: repositoryIdSchema.nullable() }),
});
export type AppPull = z.infer<typeof appPullSchema>;

export const listedPullsSchema = z.array(
  z.object({
    number: z.number(),
    updated_at: z.string(),
    base: z.object({ ref: z.string() }),
  }),
);

export const referenceSchema = z.object({ object: z.object({ sha: z.string() }) });

export const commitSchema = z.object({
  /** GitHub writes an empty object, or null, where it knows no account. */
  author: z.object({ login: z.string().optional() }).nullish(),
  commit: z.object({
    message: z.string(),
    author: z.object({ email: z.string().optional() }).nullish(),
  }),
});
export type Commit = z.infer<typeof commitSchema>;

export const comparedCommitsSchema = z
  .object({ commits: z.array(commitSchema) })
  .transform(({ commits }) => commits);

export const pullCommentSchema = commentSchema.extend({
  node_id: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
  /** Left out by servers that do not tell. */
  minimized: z.object({}).nullish(),
});

export const reactionsSchema = z.array(
  z.object({ content: z.string(), user: userSchema.nullable() }),
);

const reviewSchema = z.object({
  id: z.number(),
  body: z.string().nullish(),
  state: z.string(),
  user: userSchema.nullish(),
  commit_id: z.string().nullish(),
});
export type Review = z.infer<typeof reviewSchema>;

export const reviewsSchema = z.array(reviewSchema);

export const reviewersSchema = z.object({ users: z.array(userSchema) });

export const requestedSchema = z.object({ requested_reviewers: z.array(userSchema).nullish() });

export const permissionSchema = z.object({
  permission: z.string(),
  role_name: z.string().optional(),
});

export const checkRunSchema = z.object({
  id: z.number(),
  status: z.string(),
  conclusion: z.string().nullable(),
  started_at: z.string().nullable(),
  app: z.object({ slug: z.string().optional() }).nullish(),
  output: z.object({
    title: z.string().nullable(),
    summary: z.string().nullable(),
    text: z.string().nullable(),
  }),
});
export type CheckRun = z.infer<typeof checkRunSchema>;

export const checkRunsSchema = z
  .object({ check_runs: z.array(checkRunSchema) })
  .transform(({ check_runs }) => check_runs);
