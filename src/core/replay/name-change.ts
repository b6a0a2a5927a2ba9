/** How a commit came about, as its message tells it. */
export interface NamedChange {
  readonly title: string;
  /** The number of the pull request it merged. */
  readonly pull?: number;
}

/**
 * The title of a change and its pull request: GitHub writes `Title (#12)` where it squashes, and `Merge pull request
 * #12 from …` with the title below where it merges.
 *
 * @example
 * nameChange('Add June (#12)', '') // { title: 'Add June', pull: 12 }
 * nameChange('Merge pull request #7 from a/b', 'Add May\n') // { title: 'Add May', pull: 7 }
 */
export function nameChange(subject: string, body: string): NamedChange {
  const merged = /^Merge pull request #(\d{1,9}) from /.exec(subject);
  if (merged) {
    const title = body.split('\n').find((line) => line.trim() !== '') ?? subject;
    return { title: title.trim(), pull: Number(merged[1]) };
  }
  const squashed = /^(.*\S)\s+\(#(\d{1,9})\)$/.exec(subject);
  if (squashed) return { title: squashed[1] ?? '', pull: Number(squashed[2]) };
  return { title: subject };
}
