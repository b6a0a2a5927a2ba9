import type { Config } from '../config/config.ts';
import { DEFAULT_CONFIG } from '../config/default-config.ts';
import { formatConfigErrors } from '../config/format-config-errors.ts';
import { parseConfig } from '../config/parse-config.ts';
import { AssayError } from '../core/assay-error.ts';
import type { Notice } from '../core/report/report.ts';
import type { Revisions } from '../revisions/revisions.ts';
import type { CheckRequest } from './check-result.ts';
import { findStrayConfig } from './find-stray-config.ts';

export const CONFIG_PATH = '.github/assay.yml';

/** The config that judges, and what has to be said about it. */
export interface LoadedConfig {
  readonly config: Config;
  /**
   * The rules of base: what they lack comes with this change. The config itself where this change does not edit it or is
   * not judged by its edit; undefined where base has none that can be used.
   */
  readonly before: Config | undefined;
  /** The config that this change makes of the one that judges, which takes effect once merged; left out where none. */
  readonly edited?: Config;
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
    const ofHead = leadsOut(path) ? undefined : await revisions.readText('head', path);
    const text = judgedBy === 'head' ? ofHead : judgedBy.text;
    const loaded = await parsedConfig(text, path);
    // A config from elsewhere, such as today's over an old change, is none of the change's doing.
    if (text === undefined) return tellStray(revisions, path, loaded);
    if (text !== ofHead) return loaded;
    return { ...loaded, before: await configOfBase(revisions, path, loaded) };
  }
  const head = await revisions.readText('head', path);
  const policy = await revisions.readText('policy', path);
  const before = revisions.base === null ? undefined : await revisions.readText('base', path);
  const edited = head !== before && head !== policy;
  if (policy === undefined) {
    return head === undefined
      ? tellStray(revisions, path, withoutConfig(path))
      : preview(head, path);
  }
  // A config that cannot be read judges nobody: the pull request that repairs it is tried by its own.
  const broken = 'errors' in (await parseConfig(policy, path));
  if (broken && edited && head !== undefined) return preview(head, path);
  const judging = await parsed(policy, path);
  const rules = { ...judging, before: judging.config, preview: false };
  if (!edited) return rules;
  const notices = [...judging.notices, editedNotice(path)];
  if (head === undefined) return { ...rules, notices };
  return { ...rules, edited: (await parsed(head, path)).config, notices };
}

/**
 * The config that a text holds, or the default where there is none.
 *
 * @throws {AssayError} `bad-config` listing every error.
 */
export async function parsedConfig(text: string | undefined, path: string): Promise<LoadedConfig> {
  if (text === undefined) return withoutConfig(path);
  const loaded = await parsed(text, path);
  return { ...loaded, before: loaded.config, preview: false };
}

/** Whether a path, as of the command line, may be out of the repository. */
function leadsOut(path: string): boolean {
  return /^(?:[./\\]|[a-z]:)/i.test(path) && path !== CONFIG_PATH;
}

async function configOfBase(
  revisions: Revisions,
  path: string,
  { config }: LoadedConfig,
): Promise<Config | undefined> {
  if (revisions.base === null) return config;
  const before = await revisions.readText('base', path);
  if (before === undefined) return undefined;
  const result = await parseConfig(before, path);
  return 'errors' in result ? undefined : result.config;
}

async function preview(text: string, path: string): Promise<LoadedConfig> {
  const tried = await parsed(text, path);
  return {
    ...tried,
    before: undefined,
    preview: true,
    notices: [...tried.notices, previewNotice(path)],
  };
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
  return { config: DEFAULT_CONFIG, before: DEFAULT_CONFIG, preview: false, notices: [notice] };
}

/** Says in place of there being no config where one is that is not read. */
async function tellStray(
  revisions: Revisions,
  path: string,
  loaded: LoadedConfig,
): Promise<LoadedConfig> {
  const stray = path === CONFIG_PATH ? await findStrayConfig(revisions) : undefined;
  if (stray === undefined) return loaded;
  const message = `${stray} is not read: move it to ${path}. Until then data files are found by their extension.`;
  return {
    ...loaded,
    notices: [{ code: 'no-config', severity: 'warning', path: stray, message }],
  };
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
