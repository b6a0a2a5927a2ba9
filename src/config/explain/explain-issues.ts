import type { z } from 'zod';
import type { Fault } from '../fault.ts';
import type { YamlTree } from '../yaml/read-yaml.ts';
import { explainUnknownKey, type UnknownKeyFault } from './explain-unknown-key.ts';
import { explainValue } from './explain-value.ts';
import { flattenIssue } from './flatten-issue.ts';

type Issue = z.core.$ZodIssue;

/** More than anyone fixes in one go; a hostile config has a hundred thousand. */
const MAX_ISSUES = 100;

/** What a schema has against a config, in words for the person who wrote it. */
export function explainIssues(issues: readonly Issue[], tree: YamlTree): Fault[] {
  const flat = issues.slice(0, MAX_ISSUES).flatMap(flattenIssue);
  const unknown = flat.flatMap(explainKeys);
  const values = flat.filter((issue) => issue.code !== 'unrecognized_keys');
  const meant = new Set(unknown.map(placeMeant));
  const wrong = values.filter((issue) => !meant.has(JSON.stringify(issue.path)));
  return [...unknown, ...wrong.map((issue) => explainValue(issue, tree))];
}

function explainKeys(issue: Issue): UnknownKeyFault[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const map = issue.path as (string | number)[];
  return issue.keys.slice(0, MAX_ISSUES).map((key) => explainUnknownKey(map, key));
}

/** Where the key that was meant would stand: it is not missing, only misspelt. */
const placeMeant = (fault: UnknownKeyFault) =>
  JSON.stringify([...fault.at.slice(0, -1), fault.meant]);
