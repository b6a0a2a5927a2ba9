import type { Violation } from '../checks/check.ts';
import { countPhrase } from '../words/count-phrase.ts';
import { cutText } from '../words/cut-text.ts';
import type { RulePolicy } from './rule-policy.ts';

/** What the detail of a row begins with of which a rule cannot tell whether it breaks it. */
export const UNTOLD = 'cannot be evaluated: ';

const MOST_KINDS = 3;
const LONGEST_CONDITION = 120;

/** The sentence of a rule's finding: how many rows break it, and each reason why others could not be judged once. */
export function describeBroken(policy: RulePolicy, violations: readonly Violation[]): string {
  const missing = violations.filter(({ index }) => index === undefined);
  if (missing.length > 0) return `The rule cannot be judged: ${reasons(missing)}`;
  const untold = violations.filter(({ detail }) => detail?.startsWith(UNTOLD));
  const broken = violations.length - untold.length;
  const parts = [
    ...(broken > 0 ? [`${countPhrase(broken, 'row breaks', 'rows break')} ${shown(policy)}`] : []),
    ...(untold.length > 0
      ? [`${countPhrase(untold.length, 'row', 'rows')} ${UNTOLD}${reasons(untold)}`]
      : []),
  ];
  return parts.join('; ');
}

/** A condition on one line, as code where it holds no backtick. */
function shown({ condition }: RulePolicy): string {
  const text = cutText(condition.replace(/\s+/g, ' ').trim(), LONGEST_CONDITION);
  return text.includes('`') ? text : `\`${text}\``;
}

function reasons(violations: readonly Violation[]): string {
  const kinds = [...new Set(violations.map(({ detail = '' }) => detail.replace(UNTOLD, '')))];
  const left = kinds.length - MOST_KINDS;
  return [...kinds.slice(0, MOST_KINDS), ...(left > 0 ? [`${left} more`] : [])].join('; ');
}
