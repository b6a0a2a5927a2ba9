import type { z } from 'zod';
import { suggestWord } from '../../words/suggest-word.ts';
import { parameterShape } from '../define/common-parameters.ts';
import type { Expectation } from '../define/expectation.ts';
import type { PlacedFault } from './read-entry.ts';

type Issue = z.core.$ZodIssue;

/** What an expectation's schema has against its parameters, in words for the person who wrote them. */
export function explainIssues(issues: readonly Issue[], expectation: Expectation): PlacedFault[] {
  const known = Object.keys(parameterShape(expectation));
  const meant = new Set(issues.flatMap((issue) => meantBy(issue, known)));
  return issues
    .filter((issue) => !(issue.path.length === 1 && meant.has(String(issue.path[0]))))
    .flatMap((issue) => explainIssue(issue, known));
}

/** Parameters that are not missing, only misspelt. */
function meantBy(issue: Issue, known: readonly string[]): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.flatMap((key) => suggestWord(key, known) ?? []);
}

function explainIssue(issue: Issue, known: readonly string[]): PlacedFault[] {
  const path = ['kwargs', ...(issue.path as (string | number)[])];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const meant = suggestWord(key, known);
      const hint =
        meant === undefined
          ? `The parameters there are ${known.map((name) => `\`${name}\``).join(', ')}.`
          : `Did you mean \`${meant}\`?`;
      return {
        path: [...path, key],
        message: `\`${key}\` is not a parameter of this expectation`,
        hint,
      };
    });
  }
  const name = issue.path.length === 0 ? 'The expectation' : `\`${issue.path.join('.')}\``;
  const hint = issue.code === 'custom' ? (issue.params?.['hint'] as string | undefined) : undefined;
  return [
    { path, message: `${name} ${predicateOf(issue)}`, ...(hint === undefined ? {} : { hint }) },
  ];
}

function predicateOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && issue.message.includes('undefined')
        ? 'is missing'
        : `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`;
    case 'invalid_union':
      return 'is of a kind that it cannot be';
    default:
      return issue.message;
  }
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'a map',
  record: 'a map',
  string: 'text',
  tuple: 'a list',
};
