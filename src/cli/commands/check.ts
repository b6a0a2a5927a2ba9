import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { parsedConfig } from '../../check/load-config.ts';
import { runCheck } from '../../check/run-check.ts';
import { writeReportFiles } from '../../check/write-report-files.ts';
import { AssayError } from '../../core/assay-error.ts';
import type { FailOn } from '../../core/gates/policy.ts';
import { renderReportMarkdown } from '../../core/render/report/render-report-markdown.ts';
import { renderReportTerminal } from '../../core/render/report/render-report-terminal.ts';
import { findDefaultBase } from '../../revisions/git/find-default-base.ts';
import { findRepository } from '../../revisions/git/find-repository.ts';
import { isShallow } from '../../revisions/git/is-shallow.ts';
import { openGitRevisions } from '../../revisions/open-git-revisions.ts';
import { profileCache } from '../cache-folder.ts';
import { noteUncommitted } from '../note-uncommitted.ts';
import { startProgress } from '../progress.ts';
import { readConfigText } from '../read-config-text.ts';
import type { ExitCode } from '../runner.ts';
import type { Terminal } from '../terminal.ts';

interface CheckOptions {
  readonly base?: string;
  readonly head?: string;
  readonly worktree?: boolean;
  readonly config?: string;
  readonly output?: string;
  readonly format: 'terminal' | 'markdown' | 'json';
  readonly failOn?: FailOn;
}

/** `assay check`: the whole check, as the Action runs it on a pull request. */
export function addCheck(
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  program
    .command('check')
    .description(
      'Check the data files that differ between two revisions, and judge them by the config.',
    )
    .option(
      '--base <rev>',
      'what to compare with (default: where this branch left the default branch)',
    )
    .option('--head <rev>', 'what to check (default: HEAD)')
    .option('--worktree', 'check the files as they are on disk, not yet committed ones included')
    .option(
      '--config <file>',
      'the config (default: .github/assay.yml of the repository, as it is on disk)',
    )
    .option('--output <folder>', 'write report.json, report.md and report.html there')
    .addOption(
      new Option('--format <format>', 'what to print')
        .choices(['terminal', 'markdown', 'json'])
        .default('terminal'),
    )
    .addOption(
      new Option(
        '--fail-on <findings>',
        "which findings fail, whatever the config's gate says",
      ).choices(['new', 'all', 'never']),
    )
    .action(async (options: CheckOptions) => finish(await check(options, terminal)));
}

async function check(options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  if (options.worktree && options.head) {
    throw new AssayError('bad-arguments', '--worktree and --head exclude each other.', {
      hint: 'Leave one of them out.',
    });
  }
  const progress = startProgress(terminal);
  const { cwd } = terminal;
  const config = await readConfigText(cwd, options.config);
  const judging = await parsedConfig(config.text, config.path);
  const head = options.worktree ? ({ worktree: true } as const) : (options.head ?? 'HEAD');
  const base = options.base ?? (await findDefaultBase(cwd, head))?.rev;
  const note = (message: string) => terminal.err(`assay: ${message}\n`);
  if (base === undefined && (await isShallow((await findRepository(cwd)).folder))) {
    note(
      'this clone is shallow, so there is nothing to compare with; `git fetch --unshallow` brings the history',
    );
  }
  const revisions = await openGitRevisions({
    cwd,
    ...(base === undefined ? {} : { base }),
    head,
    onNotice: note,
  });
  const profiles = profileCache(terminal);
  try {
    const result = await runCheck({
      revisions,
      configPath: config.path,
      judgedBy: { text: config.text },
      now: terminal.now(),
      ...(profiles ? { profiles } : {}),
      onProgress: progress.update,
      ...(options.failOn ? { failOn: options.failOn } : {}),
    });
    const { report, diffs } = result;
    if (options.output) await writeReportFiles(result, resolve(cwd, options.output));
    const page = options.output && join(options.output, 'report.html');
    progress.done();
    if (options.format === 'json') await terminal.out(`${JSON.stringify(report, null, 2)}\n`);
    else if (options.format === 'markdown') await terminal.out(renderReportMarkdown(report, diffs));
    else {
      const { width, colour } = terminal;
      const shown = { width, colour, ...(page ? { page } : {}) };
      await terminal.out(renderReportTerminal(report, diffs, shown));
    }
    if (page) terminal.err(`The report is in ${page}.\n`);
    const uncommitted = head === 'HEAD' && (await noteUncommitted(cwd, judging.config));
    if (uncommitted) note(uncommitted);
    return report.conclusion === 'fail' ? 1 : 0;
  } finally {
    progress.done();
    await revisions.close();
  }
}
