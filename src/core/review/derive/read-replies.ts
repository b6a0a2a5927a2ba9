import type { Observation } from '../observation.ts';
import { readReply } from '../replies/read-reply.ts';
import type { Reply, ReplyAnswer, ReplyCommand, ReplyContext } from '../replies/reply.ts';
import { sameLogin } from '../same-login.ts';
import type { ReadAnswer } from './counted-answer.ts';
import type { Packet, PacketRow } from './read-packets.ts';

/** What one version of a comment says. */
export interface ReadReply {
  readonly observation: Observation;
  /** What it says that the version before did not. */
  readonly answers: readonly ReadAnswer[];
  readonly commands: readonly ReplyCommand[];
  readonly problems: Reply['problems'];
  /** Whether the author is asked about rows. */
  readonly isAsked: boolean;
}

/** What replies are read with. */
export interface ReplyReading {
  readonly slug: string;
  /** By the login in lower case. */
  readonly packets: ReadonlyMap<string, Packet>;
  /** Since when those who were asked are known to have a hand in the change, by the login in lower case. */
  readonly handsSince: ReadonlyMap<string, string>;
}

/**
 * Reads what people wrote, in the order in which it was written: a webhook that comes late must not bring back what was said
 * before. An edit counts where the comment's author made it, and says only
 * what the version before did not: whoever adds a line to an old comment does not repeat its answers.
 */
export function readReplies(
  observations: readonly Observation[],
  reading: ReplyReading,
): readonly ReadReply[] {
  const before = new Map<number, { readonly reply: Reply; readonly seenAt: string }>();
  const versions = new Map<number, Observation[]>();
  for (const observation of observations) {
    const { comment } = observation;
    versions.set(comment, [...(versions.get(comment) ?? []), observation]);
  }
  return [...observations].sort(byTime).flatMap((observation) => {
    if (!isByAuthor(observation)) return [];
    const packet = reading.packets.get(observation.author.toLowerCase());
    // Rows are known from when they were asked: an old comment does not answer a newer question.
    const rows = [...(packet?.rows ?? [])].filter(([, row]) => row.askedAt <= observation.seenAt);
    const context: ReplyContext = {
      slug: reading.slug,
      rows: new Map(rows.map(([n, { ask }]) => [n, ask])),
    };
    const reply = readReply(observation.body, context);
    const { seenAt } = observation;
    const last = before.get(observation.comment);
    before.set(observation.comment, { reply, seenAt });
    // An older version whose webhook came late, after a seal even, takes nothing from the one that was seen in time.
    const said = last === undefined || last.seenAt > seenAt ? [] : last.reply.answers;
    const answers = reply.answers
      .filter((answer) => !said.some((each) => isSameAnswer(each, answer)))
      .flatMap((answer) => {
        const row = packet?.rows.get(answer.n);
        return row ? [takeAnswer(answer, row, observation, reading)] : [];
      });
    const given = last === undefined || last.seenAt > seenAt ? [] : last.reply.commands;
    // What its author had replaced before it was heard of gives no command: the newer version did.
    const commands = isReplaced(observation, versions.get(observation.comment)!)
      ? []
      : reply.commands.filter((command) => !given.some((each) => isSameCommand(each, command)));
    return [{ observation, answers, commands, problems: reply.problems, isAsked: rows.length > 0 }];
  });
}

/** Whether a later version of the comment was seen before this one. */
function isReplaced(
  { comment, writtenAt, seenAt }: Observation,
  observations: readonly Observation[],
): boolean {
  return observations.some(
    (other) => other.comment === comment && other.writtenAt > writtenAt && other.seenAt < seenAt,
  );
}

function byTime(a: Observation, b: Observation): number {
  if (a.writtenAt !== b.writtenAt) return a.writtenAt < b.writtenAt ? -1 : 1;
  return a.comment - b.comment || a.version - b.version;
}

/** Whether the comment's author wrote this version: who wrote the first is known, an edit by nobody knows whom is not. */
function isByAuthor({ author, editor, version }: Observation): boolean {
  return editor === undefined ? version === 1 : sameLogin(editor, author);
}

function takeAnswer(
  answer: ReplyAnswer,
  row: PacketRow,
  { author, comment, seenAt }: Observation,
  { handsSince }: ReplyReading,
): ReadAnswer {
  return {
    ...answer,
    expert: author,
    comment,
    at: seenAt,
    row,
    outcome: outcomeOf(row, seenAt, handsSince.get(author.toLowerCase())),
  };
}

function outcomeOf(
  row: PacketRow,
  at: string,
  handSince: string | undefined,
): ReadAnswer['outcome'] {
  if (row.sealedAt !== undefined && at > row.sealedAt) return 'sealed';
  if (row.supersededAt !== undefined && at > row.supersededAt) return 'superseded';
  // What was given before stands; and whose answers were there before is asked no less for leaving the pool.
  const isOut = row.released === 'removed' || (handSince !== undefined && at > handSince);
  return isOut ? 'not-eligible' : 'kept';
}

function isSameAnswer(a: ReplyAnswer, b: ReplyAnswer): boolean {
  return a.n === b.n && JSON.stringify(a.answer) === JSON.stringify(b.answer) && a.note === b.note;
}

function isSameCommand(a: ReplyCommand, b: ReplyCommand): boolean {
  return a.name === b.name && a.rest === b.rest;
}
