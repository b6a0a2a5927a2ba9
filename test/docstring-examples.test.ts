import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * Every `@example` of a docstring is run. An example is one or more lines of an expression, followed by a comment
 * with its value: on the same line, or on the lines beneath. Names are what the project's modules export.
 */
const ROOT = join(import.meta.dirname, '..');
const FILES = globSync('src/**/*.ts', { cwd: ROOT }).filter(
  (path) =>
    !/\/run\.ts$|analysis-worker\.ts$|\.d\.ts$|render[\\/]\w+[\\/]page[\\/]|kernel[\\/]assembly[\\/]/.test(
      path,
    ),
);

interface Example {
  readonly expression: string;
  readonly value: string;
}

/** The examples in one docstring's text, its stars taken away. */
function examplesOf(text: string): Example[] {
  const examples: Example[] = [];
  let expression: string[] = [];
  let value: string[] = [];
  const finish = () => {
    if (expression.length > 0 && value.length > 0) {
      examples.push({ expression: expression.join('\n'), value: value.join('\n') });
    }
    expression = [];
    value = [];
  };
  for (const line of text.split('\n')) {
    const comment = /^(.*?)(?:^|\s)\/\/\s?(.*)$/.exec(line);
    const code = (comment ? comment[1]! : line).trim();
    if (code !== '' && value.length > 0) finish();
    if (code !== '') expression.push(code);
    if (comment) value.push(comment[2]!);
  }
  finish();
  return examples;
}

function docstringExamples(path: string): Example[] {
  const source = readFileSync(join(ROOT, path), 'utf8');
  return [...source.matchAll(/\/\*\*([\s\S]*?)\*\//g)].flatMap(([, doc]) => {
    const lines = doc!.split('\n').map((line) => line.replace(/^\s*\* ?/, ''));
    const start = lines.findIndex((line) => line.startsWith('@example'));
    if (start < 0) return [];
    const rest = lines.slice(start + 1);
    const end = rest.findIndex((line) => line.startsWith('@'));
    const text = rest.slice(0, end < 0 ? undefined : end).join('\n');
    return examplesOf(text.replaceAll('**\\/', '**/'));
  });
}

type Exports = Record<string, unknown>;

const modules = new Map<string, Exports>();
for (const path of FILES) modules.set(path, await import(join(ROOT, path)));
const everything: Exports = Object.assign({}, ...modules.values());

/** Runs an expression among the project's exports, those of its own module first. */
function evaluate(code: string, own: Exports): Promise<unknown> {
  const names = { ...everything, ...own };
  const plain = stripTypeScriptTypes(`(${code.replace(/;\s*$/, '')})`);
  const run = new Function(...Object.keys(names), `return (async () => ${plain})()`);
  return run(...Object.values(names));
}

for (const path of FILES) {
  const examples = docstringExamples(path);
  if (examples.length === 0) continue;
  describe(path, () => {
    it.each(examples)('$expression', async ({ expression, value }) => {
      const own = modules.get(path)!;
      expect(await evaluate(expression, own)).toEqual(await evaluate(value, own));
    });
  });
}
