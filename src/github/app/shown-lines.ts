import { z } from 'zod';
import type { ShownLines } from '../../core/review/shown-lines.ts';
import { listPages } from '../list-pages.ts';
import type { Request } from '../request.ts';
import { rightLines } from './right-lines.ts';

/** GitHub gives no patch of what is large, binary or only renamed. */
const filesSchema = z.array(z.object({ filename: z.string(), patch: z.string().optional() }));

/**
 * The lines that GitHub shows of files of a pull request, as its head has them.
 *
 * @param paths Which files. GitHub lists 3,000 of a pull request.
 */
export async function shownLines(
  request: Request,
  pull: number,
  paths: ReadonlySet<string>,
): Promise<ShownLines> {
  const files = await listPages(request, {
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    parameters: { pull_number: pull },
    schema: filesSchema,
    purpose: { doing: `listing the files of #${pull}`, permission: 'pull-requests: read' },
    tooLong: (most) => ({
      message: `#${pull} changes more than ${most} files`,
      hint: 'Split it into several pull requests.',
    }),
  });
  return new Map(
    files.flatMap(({ filename, patch }) =>
      patch !== undefined && paths.has(filename) ? [[filename, rightLines(patch)] as const] : [],
    ),
  );
}
