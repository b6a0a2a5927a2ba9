import type { Violation } from '../checks/check.ts';
import { UNTOLD } from './describe-broken.ts';

const CORRECT = 'Correct these rows, or the rule in the config.';

/** What to do about a rule's finding: about the rule, where no row can be judged by it, or none with a blank. */
export function adviseOnRule(violations: readonly Violation[]): string {
  const unjudged = violations.filter(({ index }) => index === undefined);
  if (unjudged.length > 0) return correctRule(unjudged);
  const untold = violations.filter(({ detail }) => detail?.startsWith(UNTOLD));
  const blanks = untold.flatMap(({ detail = '' }) => blankIn(detail) ?? []);
  if (blanks.length === 0) return CORRECT;
  const [name = ''] = blanks;
  const advice =
    name === ''
      ? 'Say in the rule what a blank means.'
      : `Say what a blank means: \`${name} == null || …\` or \`${name} != null && …\`.`;
  return blanks.length === violations.length ? advice : `${CORRECT} ${advice}`;
}

/** For a column that is not there, with the nearest that is. */
function correctRule(unjudged: readonly Violation[]): string {
  const [meant] = unjudged.flatMap(({ column, detail = '' }) => {
    const [, nearest] = /; did you mean `(.*)`\?$/s.exec(detail) ?? [];
    return nearest === undefined ? [] : [`write \`${nearest}\` for \`${column}\``];
  });
  if (meant !== undefined) return `Correct the rule in the config: ${meant}.`;
  const isMissing = unjudged.some(({ detail }) => detail?.startsWith('there is no column'));
  return `Correct the rule in the config${isMissing ? ', or put the column back' : ''}.`;
}

/** The name that a rule gives what was blank where it could not take that; empty where it gives none. */
function blankIn(detail: string): string | undefined {
  const named = /`([^`]+)` \(a blank\)/.exec(detail);
  if (named) return named[1];
  return /\ba blank\b/.test(detail) ? '' : undefined;
}
