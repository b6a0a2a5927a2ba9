import type { Config } from '../config/config.ts';
import { DEFAULT_CONFIG } from '../config/default-config.ts';
import { formatConfigErrors } from '../config/format-config-errors.ts';
import { parseConfig } from '../config/parse-config.ts';
import { AssayError } from '../core/assay-error.ts';
import type { Notice } from '../core/report/report.ts';
import type { Revisions } from '../revisions/revisions.ts';
import type { CheckRequest } from './check-result.ts';

export const CONFIG_PATH = '.github/assay.yml';

/** The config that judges, and what has to be said about it. */
export interface LoadedConfig {
  readonly config: Config;
  /** Whether it is only tried out: base has none, so it takes effect once merged and nothing can fail. */
  readonly preview: boolean;
  readonly notices: readonly Notice[];
}

/**
 * Finds the config that judges. For a pull request it is the one at the tip of the base branch, so that
 * nobody loosens the rules they are judged by; a config that the pull request edits is validated, and where
 * base has none, head's is tried out.
 *
 * @throws {AssayError} `bad-config` listing every error, for the judging config and for an edited one.
 */
export async function loadConfig(
  revisions: Revisions,
  judgedBy: CheckRequest['judgedBy'],
  path = CONFIG_PATH,
): Promise<LoadedConfig> {
  if (judgedBy !== 'base') {
    const text = judgedBy === 'head' ? await revisions.readText('head', path) : judgedBy.text;
    return parsedConfig(text, path);
  }
  const head = await revisions.readText('head', path);
  const policy = await revisions.readText('policy', path);
  const before = revisions.base === null ? undefined : await revisions.readText('base', path);
  const edited = head !== before && head !== policy;
  if (policy === undefined) return head === undefined ? withoutConfig(path) : preview(head, path);
  // A config that cannot be read judges nobody: the pull request that repairs it is tried by its own.
  const broken = 'errors' in (await parseConfig(policy, path));
  if (broken && edited && head !== undefined) return preview(head, path);
  const judging = await parsed(policy, path);
  if (!edited) return { ...judging, preview: false };
  if (head !== undefined) await parsed(head, path);
  return { ...judging, preview: false, notices: [...judging.notices, editedNotice(path)] };
}

/**
 * The config that a text holds, or the default where there is none.
 *
 * @throws {AssayError} `bad-config` listing every error.
 */
export async function parsedConfig(text: string | undefined, path: string): Promise<LoadedConfig> {
  if (text === undefined) return withoutConfig(path);
  return { ...(await parsed(text, path)), preview: false };
}

async function preview(text: string, path: string): Promise<LoadedConfig> {
  const tried = await parsed(text, path);
  return { ...tried, preview: true, notices: [...tried.notices, previewNotice(path)] };
}

async function parsed(text: string, path: string): Promise<{ config: Config; notices: Notice[] }> {
  const result = await parseConfig(text, path);
  if ('errors' in result) {
    throw new AssayError(
      'bad-config',
      `The config ${path} cannot be used.\n${formatConfigErrors(result.errors)}`,
      {
        hint: 'Every key is listed with an example in docs/configuration.md of the repository that Assay comes from.',
      },
    );
  }
  const notices = result.warnings.map(
    (warning): Notice => ({
      code: 'config-warning',
      severity: 'warning',
      path: warning.path,
      line: warning.line,
      message: warning.message,
    }),
  );
  return { config: result.config, notices };
}

function withoutConfig(path: string): LoadedConfig {
  const message = `There is no config: data files are found by their extension. Add ${path} to name datasets, keys and labels.`;
  const notice: Notice = { code: 'no-config', severity: 'info', message };
  return { config: DEFAULT_CONFIG, preview: false, notices: [notice] };
}

function previewNotice(path: string): Notice {
  return {
    code: 'config-preview',
    severity: 'info',
    path,
    message: `The base branch has no ${path} that can be used, so the one in this pull request is a preview: it cannot fail, and takes effect once merged.`,
  };
}

function editedNotice(path: string): Notice {
  return {
    code: 'config-edited',
    severity: 'warning',
    path,
    message: `This pull request edits ${path}. It is judged by the version on the base branch; the edit takes effect once merged.`,
  };
}
