import { commandKey } from '../derive/read-commands.ts';
import type { ReviewState } from '../derive/review-state.ts';
import type { ReviewFacts } from '../facts.ts';
import type { JournalEntry } from '../journal.ts';

/** Takes every new command down with the commit that it speaks of, whether it may be carried out or is refused. */
export function takeCommands(
  { now, pull, datasets }: ReviewFacts,
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
    .map(({ comment, version, line, name, rest, by }) => ({
      kind: 'command-taken',
      key: commandKey({ comment, version, line }),
      at: now,
      comment,
      version,
      line,
      name,
      rest,
      by,
      head: pull.head.sha,
      guidelines,
    }));
}
