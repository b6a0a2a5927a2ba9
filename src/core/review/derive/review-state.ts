import type { CommandEffects } from './command-effects.ts';
import type { DatasetReview } from './dataset-review.ts';
import type { TakenCommand } from './read-commands.ts';
import type { Packet } from './read-packets.ts';
import type { ReadReply } from './read-replies.ts';

/** Where the review of a pull request stands: all that is decided from. */
export interface ReviewState {
  readonly datasets: readonly DatasetReview[];
  /** By the expert's login in lower case. */
  readonly packets: ReadonlyMap<string, Packet>;
  readonly replies: readonly ReadReply[];
  readonly commands: readonly TakenCommand[];
  /** Logins, in lower case, of those who have a hand in the change: its author, and the authors of its commits. */
  readonly excluded: ReadonlySet<string>;
  /** What the commands that may be carried out change. */
  readonly effects: CommandEffects;
}
