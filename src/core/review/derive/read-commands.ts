import type { CommandCall } from '../commands/command.ts';
import { type Asker, mayUse, refuseCommand } from '../commands/may-use.ts';
import { readCommand } from '../commands/read-command.ts';
import { commandNamed } from '../commands/registry.ts';
import type { ReviewFacts } from '../facts.ts';
import type { CommandTaken } from '../journal.ts';
import type { Observation } from '../observation.ts';
import type { ReplyCommand } from '../replies/reply.ts';
import { sameLogin } from '../same-login.ts';
import { handsInChange } from './hands-in-change.ts';
import type { ReadReply } from './read-replies.ts';

/** A command that somebody gave, and whether it may be carried out. */
export interface TakenCommand extends ReplyCommand {
  readonly by: string;
  readonly asker: Asker;
  readonly comment: number;
  readonly version: number;
  readonly at: string;
  /** When it was written, as GitHub says. */
  readonly writtenAt: string;
  readonly reading:
    | { readonly kind: 'call'; readonly call: CommandCall }
    | { readonly kind: 'problem'; readonly message: string }
    /** Why, for people. */
    | { readonly kind: 'refused'; readonly message: string };
  /** Left out until the journal has it. */
  readonly taken?: CommandTaken;
}

/** Every command, in the order in which they were seen. */
export function readCommands(
  replies: readonly ReadReply[],
  facts: ReviewFacts,
): readonly TakenCommand[] {
  const taken = new Map<string, CommandTaken>();
  for (const entry of facts.journal) {
    if (entry.kind === 'command-taken') taken.set(commandKey(entry), entry);
  }
  return replies.flatMap(({ observation, commands }) => {
    const { author, comment, version, seenAt, writtenAt } = observation;
    const asker = askerOf(observation, facts);
    return commands.map((command): TakenCommand => {
      const known = taken.get(commandKey({ comment, version, line: command.line }));
      return {
        ...command,
        by: author,
        asker,
        comment,
        version,
        at: seenAt,
        writtenAt,
        reading: readFor(command, asker, handsInChange(facts.pull).has(author.toLowerCase())),
        ...(known && { taken: known }),
      };
    });
  });
}

/** What tells a command from all others of a pull request. */
export function commandKey({
  comment,
  version,
  line,
}: Pick<CommandTaken, 'comment' | 'version' | 'line'>): string {
  return `command-taken ${comment} ${version} ${line}`;
}

/** What only those may do who have no hand in the change, whatever else they may. */
const FOR_OTHERS: ReadonlySet<string> = new Set(['adjudicate', 'assign', 'dismiss']);

function readFor(command: ReplyCommand, asker: Asker, hasHand: boolean): TakenCommand['reading'] {
  const known = commandNamed(command.name);
  if (known && !mayUse(known, asker)) return { kind: 'refused', message: refuseCommand(known) };
  if (known && hasHand && FOR_OTHERS.has(known.name)) {
    return {
      kind: 'refused',
      message: `/assay ${known.name} is for somebody who has no hand in this change.`,
    };
  }
  return readCommand(command);
}

function askerOf({ author, role }: Observation, { pull, experts, datasets }: ReviewFacts): Asker {
  return {
    role,
    author: sameLogin(author, pull.author),
    expert: experts.some(({ login }) => sameLogin(login, author)),
    guidelineOwner: datasets.some(({ policy: { guidelineOwners } }) =>
      // Where the config names no owners, the maintainers are.
      guidelineOwners.length > 0
        ? guidelineOwners.some((owner) => sameLogin(owner, author))
        : role === 'admin' || role === 'maintain',
    ),
  };
}
