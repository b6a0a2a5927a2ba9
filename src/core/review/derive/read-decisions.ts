import type { AskedColumn } from '../../audit/packet.ts';
import { answerText } from '../../audit/score/judge-rows.ts';
import { CANNOT_TELL_TEXT } from '../../labels/answer.ts';
import type { Pick as Choice } from '../commands/adjudication-pick.ts';
import { readTicks, type Tick } from '../commands/read-ticks.ts';
import type { SealedRow } from '../journal.ts';
import { readMarker } from '../markers.ts';
import type { Observation, Role } from '../observation.ts';
import { readText } from '../replies/read-text.ts';
import { tidyText } from '../replies/tidy-text.ts';
import { sameLogin } from '../same-login.ts';
import { adjudicationSides } from './adjudication-sides.ts';
import type { Decisions } from './decisions.ts';
import { rowKey } from './name-rows.ts';
import type { TakenCommand } from './read-commands.ts';
import type { Round } from './read-rounds.ts';

/** The sealed rows of a pull request and their names. */
export interface SealedNames {
  readonly rounds: readonly { readonly dataset: string; readonly rounds: readonly Round[] }[];
  /** By {@link rowKey}. */
  readonly names: ReadonlyMap<string, string>;
  /** Logins, in lower case, of those who have a hand in the change. */
  readonly excluded: ReadonlySet<string>;
  /** Who writes the comments with boxes to tick: Assay's login. */
  readonly app: string;
  /** Logins of the pool. */
  readonly experts: readonly string[];
}

interface NamedRow {
  readonly row: SealedRow;
  readonly ask: AskedColumn;
  readonly sides: readonly string[];
}

/**
 * What people decided of sealed rows, by command and by ticking boxes, the last one of each row counting. Nobody decides between
 * their own answer and another one, or about a change that they have a hand in.
 */
export function readDecisions(
  commands: readonly TakenCommand[],
  observations: readonly Observation[],
  sealed: SealedNames,
): Decisions {
  const rows = namedRows(sealed);
  const adjudicated = new Map<string, { label: string; by: string; at: string }>();
  const dismissed = new Map<string, { reason: string; by: string }>();
  const decide = ({ row: name, choice }: Choice, by: string, at: string) => {
    const named = rows.get(name);
    const before = adjudicated.get(name);
    if (!named || !isThird(by, named.row, sealed.excluded) || (before && before.at > at)) return;
    const label = labelOf(choice, named);
    if (label !== undefined) adjudicated.set(name, { label, by, at });
  };
  for (const { reading, taken, by, at } of commands) {
    if (!taken || reading.kind !== 'call') continue;
    const { call } = reading;
    if (call.name === 'adjudicate') for (const pick of call.picks) decide(pick, by, at);
    if (call.name === 'dismiss' && rows.has(call.row) && !sealed.excluded.has(by.toLowerCase())) {
      dismissed.set(call.row, { reason: call.reason, by });
    }
  }
  const ticked = new Map<number, ReadonlySet<string>>();
  for (const { comment, author, body, editor, role, seenAt } of observations) {
    if (!sameLogin(author, sealed.app) || readMarker(body)?.kind !== 'adjudication') continue;
    const { picks } = readTicks(body);
    const before = ticked.get(comment);
    ticked.set(comment, new Set(picks.map(nameTick)));
    if (editor === undefined || sameLogin(editor, author)) continue;
    if (!isMaintainer(role) && !sealed.experts.some((login) => sameLogin(login, editor))) continue;
    for (const pick of picks) {
      const { row, side } = pick;
      // What was ticked already is not this person's doing, and may be that of somebody who decides nothing.
      if (side === 'other' || before?.has(nameTick(pick))) continue;
      decide({ row, choice: { side } }, editor, seenAt);
    }
  }
  return { adjudicated, dismissed };
}

function namedRows({ rounds, names }: SealedNames): ReadonlyMap<string, NamedRow> {
  const rows = new Map<string, NamedRow>();
  for (const { opened, seals } of rounds.flatMap((dataset) => dataset.rounds)) {
    for (const { dataset, round, rows: sealed } of seals) {
      for (const row of sealed) {
        const name = names.get(rowKey(dataset, round, row.id))!;
        rows.set(name, { row, ask: opened.ask, sides: adjudicationSides(row, opened.secret) });
      }
    }
  }
  return rows;
}

function labelOf(choice: Choice['choice'], { ask, sides }: NamedRow): string | undefined {
  if ('side' in choice) {
    const side = sides[choice.side === 'A' ? 0 : 1];
    return side === CANNOT_TELL_TEXT ? undefined : side;
  }
  const reading = readText(tidyText(choice.text), ask);
  const isDecision = reading.kind === 'read' && reading.answer.kind !== 'cannot-tell';
  return isDecision ? answerText({ answer: reading.answer }) : undefined;
}

function isThird(by: string, { answers }: SealedRow, excluded: ReadonlySet<string>): boolean {
  const login = by.toLowerCase();
  return !excluded.has(login) && !answers.some(({ expert }) => expert.toLowerCase() === login);
}

const nameTick = ({ row, side }: Tick) => `${row} ${side}`;

/** GitHub lets everybody tick boxes who may write; only those count who may give the command. */
function isMaintainer(role: Role): boolean {
  return role === 'admin' || role === 'maintain';
}
