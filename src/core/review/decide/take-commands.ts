import { commandKey } from '../derive/read-commands.ts';
import type { ReviewState } from '../derive/review-state.ts';
import type { ReviewFacts } from '../facts.ts';
import type { JournalEntry } from '../journal.ts';

/**
 * Takes every new command down with the commit that it speaks of, whether it may be carried out or is refused. Head is that
 * commit where Assay had its check on it when the command was written: who says that a commit may be merged does not speak of
 * one that is pushed while they write.
 */
export function takeCommands(
  { now, pull, datasets, present }: ReviewFacts,
  { commands }: ReviewState,
): readonly JournalEntry[] {
  const guidelines = [
    ...new Set(
      datasets.flatMap(({ guideline, baseGuideline }) =>
        [guideline, baseGuideline].flatMap((each) => (each ? [each.blob] : [])),
      ),
    ),
  ];
  return commands
    .filter(({ taken }) => !taken)
    .map(({ comment, version, line, name, rest, by, writtenAt }) => {
      const isSeen = present.check !== undefined && isBefore(present.check.startedAt, writtenAt);
      return {
        kind: 'command-taken',
        key: commandKey({ comment, version, line }),
        at: now,
        comment,
        version,
        line,
        name,
        rest,
        by,
        head: isSeen ? pull.head.sha : '',
        guidelines: isSeen ? guidelines : [],
      };
    });
}

/** GitHub tells whole seconds. */
function isBefore(a: string, b: string): boolean {
  return Math.floor(Date.parse(a) / 1000) <= Math.floor(Date.parse(b) / 1000);
}
