import type { ReviewAction } from '../actions.ts';
import type { TakenCommand } from '../derive/read-commands.ts';
import type { ReadReply } from '../derive/read-replies.ts';
import type { PresentFacts, Reaction } from '../facts.ts';

/** In comments that are still there: 👀 for what was read, then 👍, or 😕 where something was not understood or not allowed; and answers are folded away. */
export function reactToReplies(
  replies: readonly ReadReply[],
  commands: readonly TakenCommand[],
  { reactions, minimised, others }: Pick<PresentFacts, 'reactions' | 'minimised' | 'others'>,
): readonly ReviewAction[] {
  const actions: ReviewAction[] = [];
  const refused = new Set(
    commands.flatMap((command) => (command.reading.kind === 'call' ? [] : [command.comment])),
  );
  const there = new Set(others);
  const standing = replies.filter(({ observation }) => there.has(observation.comment));
  for (const reply of latestOfEach(standing)) {
    const { comment } = reply.observation;
    const has = new Set(Object.hasOwn(reactions, comment) ? reactions[comment] : []);
    const isRefused = refused.has(comment);
    for (const reaction of wantedReactions(reply, isRefused)) {
      if (!has.has(reaction)) actions.push({ kind: 'react', comment, reaction });
    }
  }
  for (const { observation } of latestOfEach(
    standing.filter(({ answers }) => answers.length > 0),
  )) {
    const { comment, nodeId } = observation;
    if (!minimised.includes(comment)) actions.push({ kind: 'minimise-comment', comment, nodeId });
  }
  return actions;
}

function wantedReactions(
  { answers, commands, problems }: ReadReply,
  isRefused: boolean,
): readonly Reaction[] {
  if (answers.length + commands.length + problems.length === 0) return [];
  return ['eyes', problems.length > 0 || isRefused ? 'confused' : '+1'];
}

function latestOfEach(replies: readonly ReadReply[]): readonly ReadReply[] {
  return [...new Map(replies.map((reply) => [reply.observation.comment, reply])).values()];
}
