import type { Config } from './config.ts';
import type { ConfigError, ConfigWarning } from './config-error.ts';
import { explainIssues } from './explain/explain-issues.ts';
import type { Fault } from './fault.ts';
import { findConfigWarnings } from './find-config-warnings.ts';
import { formatKeyPath } from './format-key-path.ts';
import { findRuleFaults } from './rules/find-rule-faults.ts';
import { configSchema } from './schema/config-schema.ts';
import { toConfig } from './to-config.ts';
import { readYaml, type YamlTree } from './yaml/read-yaml.ts';

export type ConfigResult =
  | { readonly config: Config; readonly warnings: readonly ConfigWarning[] }
  | { readonly errors: readonly ConfigError[] };

/**
 * Reads a config. Never throws: everything wrong with it comes back at once, in the file's order, each with its
 * place and what to write instead. A file that is empty or holds only comments is a config without datasets.
 *
 * @param text the file's text; it may come from a stranger
 * @param path what to call the file in errors
 * @example
 * parseConfig('datasets: [{ pth: a.csv }]', 'assay.yml')
 * // { errors: [{ path: 'assay.yml', line: 1, column: 14, key: 'datasets[0].pth',
 * //   message: '`pth` is not a key of `datasets[0]`', hint: 'Did you mean `path`?' }] }
 */
export async function parseConfig(text: string, path: string): Promise<ConfigResult> {
  const yaml = readYaml(text);
  if ('faults' in yaml)
    return { errors: yaml.faults.map((fault) => ({ path, key: '', ...fault })) };
  const { tree } = yaml;
  const written = tree.value === undefined ? {} : tree.value;
  const parsed = configSchema.safeParse(written);
  const faults = [
    ...(parsed.success ? [] : explainIssues(parsed.error.issues, tree)),
    ...(await findRuleFaults(written)),
  ];
  if (!parsed.success || faults.length > 0) return { errors: placeFaults(faults, tree, path) };
  const warnings = placeFaults(findConfigWarnings(parsed.data), tree, path);
  return { config: toConfig(parsed.data), warnings };
}

/** Faults with their lines and columns, in the file's order. */
function placeFaults(faults: readonly Fault[], tree: YamlTree, path: string): ConfigError[] {
  return faults
    .map(({ at, part, within, message, hint }) => {
      const said = hint === undefined ? { message } : { message, hint };
      return { path, ...tree.locate(at, part, within), key: formatKeyPath(at), ...said };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
