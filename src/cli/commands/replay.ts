import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { replayHistory } from '../../check/replay-history.ts';
import { renderReplayMarkdown } from '../../core/render/replay/render-replay-markdown.ts';
import { renderReplayTerminal } from '../../core/render/replay/render-replay-terminal.ts';
import { cloneRepository } from '../../revisions/git/clone-repository.ts';
import { startProgress } from '../progress.ts';
import { readConfigText } from '../read-config-text.ts';
import type { ExitCode } from '../runner.ts';
import type { Terminal } from '../terminal.ts';
import { wholeNumber } from '../whole-number.ts';

interface ReplayOptions {
  readonly last: string;
  readonly head: string;
  readonly config?: string;
  readonly format: 'terminal' | 'markdown' | 'json';
}

/** Each change is a whole check: more than this is no longer a look. */
const MOST_CHANGES = 10_000;

/** `assay replay`: what Assay would have said of the last changes, to judge it before installing it. */
export function addReplay(
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  program
    .command('replay')
    .description(
      'Tell what Assay would have said of the last commits or merged pull requests that changed data. It changes nothing and posts nothing; exit code 0 whatever it finds.',
    )
    .argument('[repository]', 'a folder, or an address to clone from (default: this repository)')
    .option('--last <count>', 'how many changes of data', '50')
    .option('--head <rev>', 'the branch whose history it is', 'HEAD')
    .option(
      '--config <file>',
      'the config that judges (default: .github/assay.yml of the repository, as it is on disk)',
    )
    .addOption(
      new Option('--format <format>', 'what to print')
        .choices(['terminal', 'markdown', 'json'])
        .default('terminal'),
    )
    .action(async (repository: string | undefined, options: ReplayOptions) =>
      finish(await replay(repository, options, terminal)),
    );
}

async function replay(
  repository: string | undefined,
  options: ReplayOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const last = wholeNumber('--last', options.last, MOST_CHANGES);
  const progress = startProgress(terminal);
  const isAddress = repository !== undefined && /^[\w+.-]+:\/\/|^[\w.-]+@[\w.-]+:/.test(repository);
  if (isAddress) progress.update(`cloning ${repository}`);
  const clone = isAddress ? await cloneRepository(repository) : undefined;
  try {
    const cwd = clone?.folder ?? resolve(terminal.cwd, repository ?? '.');
    const result = await replayHistory({
      cwd,
      head: options.head,
      last,
      config: await configOf(options, cwd, terminal),
      now: terminal.now(),
      onProgress: progress.update,
    });
    progress.done();
    if (options.format === 'json') await terminal.out(`${JSON.stringify(result, null, 2)}\n`);
    else if (options.format === 'markdown') await terminal.out(renderReplayMarkdown(result));
    else await terminal.out(renderReplayTerminal(result, terminal));
    return 0;
  } finally {
    progress.done();
    await clone?.remove();
  }
}

/** The option names a file from where the user is; without it the repository's own config counts. */
function configOf({ config }: ReplayOptions, cwd: string, terminal: Terminal) {
  return readConfigText(config === undefined ? cwd : terminal.cwd, config);
}
