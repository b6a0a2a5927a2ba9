import { z } from 'zod';

/** The parts of GitHub's answers that Assay relies on; whatever else is in them is ignored. */

export const comparisonSchema = z.object({
  merge_base_commit: z.object({ sha: z.string() }),
  files: z
    .array(
      z.object({
        filename: z.string(),
        previous_filename: z.string().optional(),
        status: z.enum([
          'added',
          'removed',
          'modified',
          'renamed',
          'copied',
          'changed',
          'unchanged',
        ]),
      }),
    )
    .optional(),
});

export const treeSchema = z.object({
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.string(),
      type: z.enum(['blob', 'tree', 'commit']),
      sha: z.string(),
      size: z.number().optional(),
    }),
  ),
  truncated: z.boolean(),
});

export const commentSchema = z.object({
  id: z.number(),
  body: z.string().optional(),
  user: z.object({ login: z.string(), type: z.string() }).nullable(),
  performed_via_github_app: z.object({ slug: z.string().optional() }).nullish(),
});

export const pullSchema = z.object({ head: z.object({ sha: z.string() }) });

export const userSchema = z.object({ login: z.string() });

export const viewerSchema = z.object({ data: z.object({ viewer: userSchema }) });

export type Tree = z.infer<typeof treeSchema>;
export type TreeEntry = Tree['tree'][number];
