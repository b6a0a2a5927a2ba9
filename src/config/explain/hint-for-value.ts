import { suggestWord } from '../../core/words/suggest-word.ts';
import type { SchemaNode } from '../schema/config-json-schema.ts';
import type { PathStep } from '../yaml/read-yaml.ts';
import { describeType } from './describe-type.ts';
import { RENAMED_VALUES } from './renamed-values.ts';
import { showValue } from './show-value.ts';

/**
 * What somebody probably meant by a value of the wrong type: a word spelt otherwise, a list of one, or text that
 * YAML takes for a number. `undefined` where nobody can tell.
 *
 * @param node what the schema wants there
 * @param written the scalar as it stands in the file
 */
export function hintForValue(
  value: unknown,
  node: SchemaNode,
  at: readonly PathStep[],
  written: string | undefined,
): string | undefined {
  const wanted = describeType(node);
  if (typeof value === 'string') {
    if (node.enum) return hintForWord(value, node.enum.map(String));
    const isOneOfMany = wanted === 'a list of text';
    return isOneOfMany ? `Write a list: \`${at.at(-1)}: [${showValue(value)}]\`.` : undefined;
  }
  const isTextUnquoted = wanted.startsWith('text') && written !== undefined;
  return isTextUnquoted ? `Put it in quotes: \`'${written}'\`.` : undefined;
}

function hintForWord(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const renamed = Object.hasOwn(RENAMED_VALUES, lower) ? RENAMED_VALUES[lower] : undefined;
  if (renamed !== undefined && known.includes(renamed)) return `Write \`${renamed}\`.`;
  const meant = suggestWord(word, known);
  return meant === undefined ? undefined : `Did you mean \`${meant}\`?`;
}
