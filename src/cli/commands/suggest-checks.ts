import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { profileVersion } from '../../check/profile-version.ts';
import { AssayError } from '../../core/assay-error.ts';
import { renderSuggestions } from '../../core/suggest/render-suggestions.ts';
import { type ProfiledVersion, suggestChecks } from '../../core/suggest/suggest-checks.ts';
import type { Table } from '../../core/table/table.ts';
import { listFileVersions } from '../../revisions/git/list-file-versions.ts';
import { openData } from '../open-data.ts';
import { pathInRepository } from '../path-in-repository.ts';
import { type Progress, startProgress } from '../progress.ts';
import type { ExitCode } from '../runner.ts';
import { findColumns } from '../suggest/find-columns.ts';
import type { Terminal } from '../terminal.ts';
import { wholeNumber } from '../whole-number.ts';

interface SuggestOptions {
  readonly history?: string;
  readonly format: 'yaml' | 'json';
}

const MOST_VERSIONS = 1000;

/** `assay suggest-checks`: a schema and expectations that a file keeps today, to paste into the config. */
export function addSuggestChecks(
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  program
    .command('suggest-checks')
    .description(
      'Propose a schema and expectations that a data file keeps today, each with its evidence, as YAML to paste into the config.',
    )
    .argument('<file>', 'a data file')
    .option(
      '--history <count>',
      'leave out what so many earlier versions of the file, as committed, would have broken',
    )
    .addOption(
      new Option('--format <format>', 'what to print').choices(['yaml', 'json']).default('yaml'),
    )
    .action(async (file: string, options: SuggestOptions) =>
      finish(await suggest(file, options, terminal)),
    );
}

async function suggest(
  file: string,
  options: SuggestOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { history: asked } = options;
  const most = asked === undefined ? 0 : wholeNumber('--history', asked, MOST_VERSIONS);
  const progress = startProgress(terminal);
  const data = await openData(terminal.cwd, file, {});
  try {
    progress.update(`profiling ${file}`);
    const table = onlyTable(data.tables, file);
    const { key, ...roles } = await findColumns(table, data.stem);
    const history = most === 0 ? [] : await profileHistory(file, most, terminal, progress);
    const suggestions = suggestChecks(await profileVersion(file, table), key, history);
    const place = await pathInRepository(resolve(terminal.cwd, file));
    const about = {
      path: place?.path ?? file,
      rows: table.rowCount,
      key,
      ...roles,
      versions: history.length,
    };
    progress.done();
    const text =
      options.format === 'json'
        ? `${JSON.stringify({ ...about, ...suggestions }, null, 2)}\n`
        : renderSuggestions(suggestions, about);
    await terminal.out(text);
    return 0;
  } finally {
    progress.done();
    await data.close();
  }
}

/** Profiles the file's earlier versions, the newest first; those that cannot be read are passed over. */
async function profileHistory(
  file: string,
  most: number,
  terminal: Terminal,
  progress: Progress,
): Promise<ProfiledVersion[]> {
  const place = await pathInRepository(resolve(terminal.cwd, file));
  if (!place)
    throw new AssayError(
      'bad-arguments',
      `${file} is in no Git repository, so it has no history.`,
      {
        hint: 'Leave --history out.',
      },
    );
  const versions: ProfiledVersion[] = [];
  for (const commit of await listFileVersions(place.root, 'HEAD', place.path, most)) {
    const name = commit.slice(0, 8);
    progress.update(`profiling the version of ${name}`);
    const data = await openData(place.root, `${commit}:${place.path}`, {}).catch(() => undefined);
    if (!data) {
      terminal.err(`assay: the version of ${name} cannot be read and is passed over\n`);
      continue;
    }
    try {
      versions.push(await profileVersion(name, onlyTable(data.tables, file)));
    } finally {
      await data.close();
    }
  }
  return versions;
}

function onlyTable(tables: ReadonlyMap<string, Table>, file: string): Table {
  const [first] = tables.values();
  if (first && first.rowCount > 0) return first;
  throw new AssayError('bad-input', `${file} has no rows to learn from.`, {
    hint: 'Name a data file that has rows.',
  });
}
