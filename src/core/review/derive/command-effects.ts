import type { ReviewFacts } from '../facts.ts';
import type { Observation, Role } from '../observation.ts';
import { sameLogin } from '../same-login.ts';
import type { Extension } from './deadline-of.ts';
import type { Decisions } from './decisions.ts';
import type { TakenCommand } from './read-commands.ts';
import { readDecisions, type SealedNames } from './read-decisions.ts';

/** What commands change, once they are in the journal. */
export interface CommandEffects {
  /** When each expert passed last, by the login in lower case. */
  readonly passed: ReadonlyMap<string, string>;
  readonly extensions: readonly Extension[];
  /** Logins that were assigned, as written: of the pool, or by a maintainer. */
  readonly assigned: readonly string[];
  /** When reminders were asked for. */
  readonly reminders: readonly string[];
  /** Git's object names of guidelines that an owner called the same but for their wording. */
  readonly editorial: ReadonlySet<string>;
  readonly decisions: Decisions;
  /** A maintainer lets this very commit be merged whatever the review says. */
  readonly override?: Override;
}

export interface Override {
  readonly by: string;
  readonly reason: string;
  readonly at: string;
}

/** Adds up what the commands say that may be carried out and have been taken down. */
export function commandEffects(
  commands: readonly TakenCommand[],
  observations: readonly Observation[],
  { pull, experts }: Pick<ReviewFacts, 'pull' | 'experts'>,
  sealed: SealedNames,
): CommandEffects {
  const passed = new Map<string, string>();
  const extensions: Extension[] = [];
  const assigned = new Map<string, string>();
  const reminders: string[] = [];
  const editorial = new Set<string>();
  let override: Override | undefined;
  for (const { reading, taken, by, at, asker } of commands) {
    if (!taken || reading.kind !== 'call') continue;
    const { call } = reading;
    if (call.name === 'pass') passed.set(by.toLowerCase(), at);
    else if (call.name === 'extend') {
      extensions.push({
        ...(asker.expert && { expert: by.toLowerCase() }),
        at,
        by: call.by,
      });
    } else if (call.name === 'assign') {
      const isOfPool = experts.some(({ login }) => sameLogin(login, call.login));
      if (isOfPool || isMaintainer(asker.role)) assigned.set(call.login.toLowerCase(), call.login);
    } else if (call.name === 'remind') reminders.push(at);
    else if (call.name === 'guideline') {
      for (const blob of taken.guidelines) editorial.add(blob);
    } else if (call.name === 'override' && taken.head === pull.head.sha) {
      override = { by, reason: call.reason, at };
    }
  }
  return {
    passed,
    extensions,
    assigned: [...assigned.values()],
    reminders,
    editorial,
    decisions: readDecisions(commands, observations, sealed),
    ...(override && { override }),
  };
}

/** Only who could change the pool lets somebody in from outside. */
function isMaintainer(role: Role): boolean {
  return role === 'admin' || role === 'maintain';
}
