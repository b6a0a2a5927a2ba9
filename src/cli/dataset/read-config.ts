import type { Config } from '../../config/config.ts';
import { DEFAULT_CONFIG } from '../../config/default-config.ts';
import { formatConfigErrors } from '../../config/format-config-errors.ts';
import { parseConfig } from '../../config/parse-config.ts';
import { AssayError } from '../../core/assay-error.ts';
import { readConfigText } from '../read-config-text.ts';

/**
 * The config at hand; the default one where there is none.
 *
 * @param option What `--config` names.
 * @throws {AssayError} `bad-config` where it cannot be used.
 */
export async function readConfig(cwd: string, option: string | undefined): Promise<Config> {
  const { path, text } = await readConfigText(cwd, option);
  if (text === undefined) return DEFAULT_CONFIG;
  const result = await parseConfig(text, path);
  if ('config' in result) return result.config;
  throw new AssayError(
    'bad-config',
    `The config ${path} cannot be used.\n${formatConfigErrors(result.errors)}`,
    { hint: 'The page docs/configuration.md lists every key with an example.' },
  );
}
