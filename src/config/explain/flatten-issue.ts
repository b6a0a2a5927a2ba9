import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * The issues behind an issue: where none of several forms fits, what the nearest form has against the value,
 * provided that one is near. A map is compared with the forms that are maps, and the one with the fewest complaints
 * is taken as meant.
 */
export function flattenIssue(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const near = issue.errors
    .filter((issues) => !issues.some(isOfOtherType))
    .sort((a, b) => countComplaints(a) - countComplaints(b))[0];
  if (!near) return [issue];
  return near
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
    .flatMap(flattenIssue);
}

const countComplaints = (issues: readonly Issue[]) =>
  issues.reduce(
    (sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1),
    0,
  );

/** Whether a form fails because the value as a whole is of another type. */
const isOfOtherType = (issue: Issue) => issue.code === 'invalid_type' && issue.path.length === 0;
