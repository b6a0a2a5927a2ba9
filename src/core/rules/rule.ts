import type { Comparison } from './expression/comparisons-in.ts';
import { compileExpression, type Expression } from './expression/compile-expression.ts';
import type { NamesRead } from './expression/names-in.ts';
import { type MessageTemplate, parseMessage } from './message-template.ts';
import type { RulePolicy } from './rule-policy.ts';

/** A rule, ready to judge rows. */
export interface Rule {
  readonly policy: RulePolicy;
  readonly condition: Expression;
  readonly when?: Expression;
  readonly message?: MessageTemplate;
  /** Whether it holds a row against its old self: such a rule is about changes, and only a change can break it. */
  readonly isAboutChange: boolean;
  /** Names that stand for a cell: columns, and types where no column has the name. */
  readonly names: ReadonlySet<string>;
  readonly row: NamesRead;
  readonly written: NamesRead;
  readonly old: NamesRead | undefined;
  readonly comparisons: readonly Comparison[];
}

/** @throws {ExpressionError} where an expression or the message is none. */
export function compileRule(policy: RulePolicy): Rule {
  const condition = compileExpression(policy.condition);
  const when = policy.when === undefined ? undefined : compileExpression(policy.when);
  const message = policy.message === undefined ? undefined : parseMessage(policy.message);
  const reads = [condition.reads, ...(when ? [when.reads] : [])];
  const olds = reads.flatMap(({ old }) => old ?? []);
  return {
    policy,
    condition,
    ...(when ? { when } : {}),
    ...(message ? { message } : {}),
    isAboutChange: olds.length > 0,
    names: new Set(reads.flatMap(({ columns }) => [...columns])),
    row: joined(reads.map(({ row }) => row)),
    written: joined(reads.map(({ written }) => written)),
    old: olds.length > 0 ? joined(olds) : undefined,
    comparisons: [...condition.comparisons, ...(when?.comparisons ?? [])],
  };
}

function joined(all: readonly NamesRead[]): NamesRead {
  const names = new Set<string>();
  for (const each of all) {
    if (each === 'all') return 'all';
    for (const name of each) names.add(name);
  }
  return names;
}
