import { type ReplyPart, replyComment } from '../../../render/review/reply-comment.ts';
import { commandHelp } from '../../commands/command-help.ts';
import type { TakenCommand } from '../../derive/read-commands.ts';
import type { ReadReply } from '../../derive/read-replies.ts';
import type { ReviewState } from '../../derive/review-state.ts';
import type { ReviewFacts } from '../../facts.ts';
import { statusViews } from './status-views.ts';
import { tellDone } from './tell-done.ts';

/** One answer to each comment that gave commands, or that was to be an answer by somebody who is not asked. */
export function replyComments(facts: ReviewFacts, state: ReviewState): readonly string[] {
  const byComment = new Map<number, ReadReply[]>();
  for (const reply of state.replies) {
    const { comment } = reply.observation;
    byComment.set(comment, [...(byComment.get(comment) ?? []), reply]);
  }
  return [...byComment].flatMap(([comment, versions]) => {
    const latest = versions.at(-1)!;
    const commands = state.commands.filter(
      (command) => command.comment === comment && command.taken,
    );
    const parts = [
      ...commands.flatMap((command) => answerCommand(command, facts, state)),
      // Experts are told in their receipt.
      ...(latest.isAsked
        ? []
        : latest.problems.map((problem): ReplyPart => ({ kind: 'not-understood', problem }))),
    ];
    if (parts.length === 0) return [];
    return [replyComment({ comment, to: latest.observation.author, parts })];
  });
}

function answerCommand(
  command: TakenCommand,
  facts: ReviewFacts,
  state: ReviewState,
): readonly ReplyPart[] {
  const { reading, asker, by } = command;
  if (command.name.toLowerCase() === 'label') return [notAsked(state)];
  if (reading.kind !== 'call') return [{ kind: reading.kind, message: reading.message }];
  const { call } = reading;
  if (call.name === 'help') {
    return [{ kind: 'help', markdown: commandHelp(asker, facts.app.slug) }];
  }
  if (call.name === 'status') return [{ kind: 'status', datasets: statusViews(facts, state) }];
  if (command.taken?.head === '' && (call.name === 'override' || call.name === 'guideline')) {
    return [{ kind: 'refused', message: UNSEEN }];
  }
  const message = tellDone(call, by, state);
  return message === undefined ? [] : [{ kind: 'done', message }];
}

const UNSEEN =
  'This was not carried out: the commit that is here now was pushed about when you wrote. Please look at it, and write the command again.';

/** Answers of those who are asked are read wherever they stand: as a command they only come from others. */
function notAsked({ packets }: ReviewState): ReplyPart {
  return { kind: 'not-asked', asked: [...packets.values()].map(({ expert }) => expert) };
}
