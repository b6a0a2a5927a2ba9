/**
 * The number of the pull request that a merge group's branch was made for, the last of the group; undefined where
 * the branch is named otherwise.
 *
 * @example
 * pullOfMergeGroup('refs/heads/gh-readonly-queue/main/pr-104-abcdef0123456789abcdef0123456789abcdef01') // 104
 * pullOfMergeGroup('refs/heads/main') // undefined
 */
export function pullOfMergeGroup(headRef: string): number | undefined {
  const name = headRef.slice(headRef.lastIndexOf('/') + 1);
  const found = /^pr-([1-9]\d{0,8})-[0-9a-f]{40}(?:[0-9a-f]{24})?$/.exec(name);
  return found ? Number(found[1]) : undefined;
}
