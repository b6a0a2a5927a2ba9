import { CHECKS } from '../../core/checks/registry.ts';
import { ExpressionError } from '../../core/rules/expression/expression-error.ts';
import { parseMessage } from '../../core/rules/message-template.ts';
import type { Fault } from '../fault.ts';
import type { ParsedDataset } from '../schema/dataset-schema.ts';
import type { Rule } from './find-rule-faults.ts';

const BUILT_IN: ReadonlySet<string> = new Set(CHECKS.map(({ name }) => name));

/** A rule's expressions are ones that can be run, and its name is its own. */
export const rulesCompile: Rule = async (entries) => {
  if (entries.every(({ dataset }) => dataset.rules.length === 0)) return [];
  // Loading CEL takes as long as checking a small file, and most configs have no rules.
  const { compileExpression } = await import('../../core/rules/expression/compile-expression.ts');
  const readers: readonly Reader[] = [
    ['when', compileExpression],
    ['condition', compileExpression],
    ['message', parseMessage],
  ];
  return entries.flatMap(({ index, dataset: { rules } }) => {
    const names = new Set<string>();
    return rules.flatMap((rule, i) => {
      const at = ['datasets', index, 'rules', i];
      const isRepeated = names.has(rule.name);
      names.add(rule.name);
      return [...nameFaults(rule.name, isRepeated, at), ...expressionFaults(rule, at, readers)];
    });
  });
};

function nameFaults(name: string, isRepeated: boolean, at: Fault['at']): Fault[] {
  if (!isRepeated && !BUILT_IN.has(name)) return [];
  return [
    {
      at: [...at, 'name'],
      part: 'value',
      message: isRepeated
        ? `Two rules of the dataset are called \`${name}\``
        : `\`${name}\` is the name of a check`,
      hint: 'Give the rule a name of its own.',
    },
  ];
}

type Reader = readonly [key: 'when' | 'condition' | 'message', read: (text: string) => unknown];

function expressionFaults(
  rule: ParsedDataset['rules'][number],
  at: Fault['at'],
  readers: readonly Reader[],
): Fault[] {
  return readers.flatMap(([key, read]) => {
    const text = rule[key];
    if (text === undefined) return [];
    try {
      read(text);
      return [];
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      const { message, offset, hint } = error;
      const place = placeIn(text, offset);
      return [
        {
          at: [...at, key],
          part: 'value' as const,
          within: offset,
          message: `\`${key}\` cannot be used: ${message}${place}`,
          ...(hint === undefined ? {} : { hint }),
        },
      ];
    }
  });
}

/** Where in an expression of several lines, whose place in the file YAML's folding hides. */
function placeIn(text: string, offset: number): string {
  if (!text.trimEnd().includes('\n')) return '';
  const before = text.slice(0, offset).split('\n');
  return ` (line ${before.length}, column ${before.at(-1)!.length + 1} of the expression)`;
}
