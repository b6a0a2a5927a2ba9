import type { Check, Violation } from '../checks/check.ts';
import { columnName } from '../words/column-name.ts';
import { adviseOnRule } from './advise-on-rule.ts';
import { columnsRead } from './columns-read.ts';
import { describeBroken } from './describe-broken.ts';
import { findBroken } from './find-broken.ts';
import { findMissing } from './find-missing.ts';
import { columnsByName } from './row-values.ts';
import { compileRule } from './rule.ts';
import type { RulePolicy } from './rule-policy.ts';

/**
 * A rule as a check, which runs and is reported like any other.
 *
 * @throws {ExpressionError} where the rule cannot be compiled, which reading the config finds first.
 */
export function ruleCheck(policy: RulePolicy): Check {
  const rule = compileRule(policy);
  const { name, condition, severity, dimension } = policy;
  return {
    name,
    title: `The rule ${name}`,
    severity,
    dimension,
    about: `A rule of this repository: ${condition}`,
    caveat: 'It says what its writers made it say.',
    hint: 'Correct these rows, or the rule in the config.',
    peers: [],
    parameters: {},
    reads: ({ head }) => columnsRead(rule, columnsByName(head.columns)),
    find: async (context) => {
      const missing = findMissing(rule, context);
      const broken = await findBroken(rule, context, missing);
      const [only, second] = columnsRead(rule, columnsByName(context.head.columns));
      const column =
        only === undefined || second !== undefined
          ? undefined
          : columnName(context.head.columns, only);
      return [...missing, ...broken.map((violation) => withColumn(violation, column))];
    },
    advise: adviseOnRule,
    describe: (violations) => describeBroken(policy, violations),
  };
}

function withColumn(violation: Violation, column: string | undefined): Violation {
  return column === undefined ? violation : { ...violation, column };
}
