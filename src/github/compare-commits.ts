import { compareTrees } from './compare-trees.ts';
import type { Purpose } from './permission.ts';
import type { ComparedFile } from './port.ts';
import type { Request } from './request.ts';
import { comparisonSchema } from './response-schemas.ts';
import type { TreeReader } from './tree-reader.ts';

/** GitHub lists this many files of a comparison, on its first page, and never more. */
const MAX_COMPARED_FILES = 300;

/** The merge base of two commits or branches, as GitHub sees it. */
export async function mergeBase(request: Request, base: string, head: string): Promise<string> {
  const { data } = await compareRequest(request, base, head);
  return data.merge_base_commit.sha;
}

/**
 * Files that differ between the merge base of `base` and `head`, and `head`. Where GitHub may have cut its list
 * short, the two trees are compared instead; renames are then found by equal content only.
 */
export async function compareCommits(
  request: Request,
  trees: TreeReader,
  base: string,
  head: string,
): Promise<readonly ComparedFile[]> {
  const { data } = await compareRequest(request, base, head);
  const files = data.files ?? [];
  if (files.length >= MAX_COMPARED_FILES) {
    const [before, after] = await Promise.all([
      trees.allFiles(data.merge_base_commit.sha),
      trees.allFiles(head),
    ]);
    return compareTrees(before, after);
  }
  return files.flatMap(({ filename: path, previous_filename, status }): ComparedFile[] => {
    if (status === 'unchanged') return [];
    if (status === 'renamed' && previous_filename !== undefined)
      return [{ path, previousPath: previous_filename, status }];
    if (status === 'added' || status === 'copied') return [{ path, status: 'added' }];
    return [{ path, status: status === 'removed' ? 'removed' : 'modified' }];
  });
}

/** One commit a page: the files come with the first page whatever its size, and the commits are not needed. */
function compareRequest(request: Request, base: string, head: string) {
  const purpose: Purpose = {
    doing: `comparing ${base} with ${head}`,
    permission: 'contents: read',
  };
  return request(
    'GET /repos/{owner}/{repo}/compare/{basehead}',
    { basehead: `${base}...${head}`, per_page: 1, page: 1 },
    comparisonSchema,
    purpose,
  );
}
