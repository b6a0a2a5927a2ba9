import type { z } from 'zod';
import type { Fault } from '../fault.ts';
import { formatKeyPath } from '../format-key-path.ts';
import { configJsonSchema } from '../schema/config-json-schema.ts';
import type { PathStep, YamlTree } from '../yaml/read-yaml.ts';
import { describeType } from './describe-type.ts';
import { describeValue } from './describe-value.ts';
import { findSchemaNode } from './find-schema-node.ts';
import { hintForValue } from './hint-for-value.ts';
import { showExample } from './show-example.ts';

/** Why a value is refused, and what to write instead. */
export function explainValue(issue: z.core.$ZodIssue, tree: YamlTree): Fault {
  const at = issue.path as PathStep[];
  const name = at.length === 0 ? 'The config' : `\`${formatKeyPath(at)}\``;
  const fault = (said: string, hint: string | undefined): Fault => ({
    at,
    part: 'value',
    message: `${name} ${said}`,
    ...(hint === undefined ? {} : { hint }),
  });
  if (!isAboutType(issue)) return fault(messageOf(issue), hintOf(issue) ?? exampleHint(at));
  const value = valueAt(tree.value, at);
  if (value === undefined) return fault('is missing', exampleHint(at));
  if (value === null) return fault('has no value', exampleHint(at));
  const node = findSchemaNode(configJsonSchema(), at) ?? {};
  const said = `must be ${describeType(node)}, and is ${describeValue(value, tree.written(at))}`;
  return fault(said, hintForValue(value, node, at, tree.written(at)) ?? exampleHint(at));
}

const isAboutType = (issue: z.core.$ZodIssue) =>
  ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code);

/** The schema's own predicate, such as `must not be empty`; a key's where the key is refused. */
function messageOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? '') : issue.message;
}

function hintOf(issue: z.core.$ZodIssue): string | undefined {
  return issue.code === 'custom' ? (issue.params?.['hint'] as string | undefined) : undefined;
}

function exampleHint(at: readonly PathStep[]): string | undefined {
  const example = showExample(at.length === 0 ? ['datasets'] : at);
  return example === undefined ? undefined : `For example \`${example}\`.`;
}

/** What a config holds at a path; `undefined` where it holds nothing there. */
function valueAt(config: unknown, path: readonly PathStep[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, step)
        ? (value as Record<PathStep, unknown>)[step]
        : undefined,
    config,
  );
}
