import { tryGit } from './run-git.ts';

/**
 * Environment variables under which Git runs none of the filter programs that are configured, such as LFS's:
 * comparing a work tree would start them. A file that differs from its commit only in a filter's eyes is then
 * listed as modified, and comparing its content tells.
 */
export async function silenceFilters(folder: string): Promise<Record<string, string>> {
  const list = await tryGit(folder, ['config', '-z', '--name-only', '--get-regexp', '^filter\\.']);
  const names = new Set(
    (list ?? '')
      .split('\0')
      .filter((key) => key.lastIndexOf('.') > 'filter.'.length)
      .map((key) => key.slice(0, key.lastIndexOf('.'))),
  );
  const settings = [...names].flatMap((name) => [
    [`${name}.clean`, ''],
    [`${name}.process`, ''],
    [`${name}.required`, 'false'],
  ]);
  // Whoever started Assay may have settings of their own in the environment: these follow them.
  const first = Number(process.env['GIT_CONFIG_COUNT'] ?? 0);
  const env: Record<string, string> = { GIT_CONFIG_COUNT: String(first + settings.length) };
  settings.forEach(([key = '', value = ''], i) => {
    env[`GIT_CONFIG_KEY_${first + i}`] = key;
    env[`GIT_CONFIG_VALUE_${first + i}`] = value;
  });
  return env;
}
