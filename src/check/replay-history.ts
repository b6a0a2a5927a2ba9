import { datasetFor } from '../config/dataset-for.ts';
import { AssayError } from '../core/assay-error.ts';
import { changeUrl } from '../core/replay/change-url.ts';
import { nameChange } from '../core/replay/name-change.ts';
import {
  type Replay,
  type ReplayedChange,
  tallyReport,
  totalTallies,
} from '../core/replay/replay.ts';
import { findRemote } from '../revisions/git/find-remote.ts';
import { findRepository } from '../revisions/git/find-repository.ts';
import { isShallow } from '../revisions/git/is-shallow.ts';
import { runGit } from '../revisions/git/run-git.ts';
import { type BranchCommit, streamCommits } from '../revisions/git/stream-commits.ts';
import { unknownRevision } from '../revisions/git/unknown-revision.ts';
import { openGitRevisions } from '../revisions/open-git-revisions.ts';
import { parsedConfig } from './load-config.ts';
import { runCheck } from './run-check.ts';

/** What to judge again. */
export interface ReplayRequest {
  /** A folder inside the repository. */
  readonly cwd: string;
  /** The branch or commit whose history it is. */
  readonly head: string;
  /** How many changes of data, the newest first. */
  readonly last: number;
  /** The config that judges all of them: the one at hand. Its text is undefined where there is none. */
  readonly config: { readonly path: string; readonly text: string | undefined };
  readonly now: Date;
  readonly onProgress?: (message: string) => void;
}

/**
 * Judges the last changes of a branch's data as if each were a pull request: a commit against its first parent, so that
 * a merge is judged as a whole. A change that cannot be judged says why, and the others go on.
 *
 * @throws {AssayError} where the repository or the revision cannot be found, or the config cannot be used.
 */
export async function replayHistory(request: ReplayRequest): Promise<Replay> {
  const { cwd, last, head } = request;
  const { folder } = await findRepository(cwd);
  const { config } = await parsedConfig(request.config.text, request.config.path);
  const tip = await commitOf(folder, head);
  const remote = await findRemote(folder);
  const changes: ReplayedChange[] = [];
  for await (const commit of streamCommits(folder, tip)) {
    if (changes.length >= last) break;
    // The first commit of a history adds what was there before, and changes nothing.
    if (commit.parent === undefined) break;
    if (!commit.paths.some((path) => datasetFor(config, path))) continue;
    request.onProgress?.(`replaying ${commit.id.slice(0, 8)}, ${changes.length + 1} of ${last}`);
    const change = await replayCommit(commit, remote?.url, request);
    if (change.files > 0 || change.conclusion === 'cannot-run') changes.push(change);
  }
  return {
    schema_version: 1,
    changes,
    totals: totalTallies(changes),
    shallow: await isShallow(folder),
  };
}

async function commitOf(folder: string, revision: string): Promise<string> {
  return runGit(folder, [
    'rev-parse',
    '--verify',
    '--end-of-options',
    `${revision}^{commit}`,
  ]).catch((cause: unknown) => {
    throw unknownRevision(revision, cause);
  });
}

async function replayCommit(
  commit: BranchCommit,
  remote: string | undefined,
  request: ReplayRequest,
): Promise<ReplayedChange> {
  const { title, pull } = nameChange(commit.subject, commit.body);
  const id = { commit: commit.id, ...(pull === undefined ? {} : { pull }) };
  const url = remote === undefined ? undefined : changeUrl(remote, id);
  const named = {
    ...id,
    day: commit.date.slice(0, 10),
    title,
    ...(url === undefined ? {} : { url }),
  };
  try {
    return { ...named, ...(await judgeCommit(commit, request)) };
  } catch (error) {
    if (!(error instanceof AssayError)) throw error;
    return { ...named, files: 0, conclusion: 'cannot-run', problem: error.message, tallies: [] };
  }
}

async function judgeCommit(
  { id, parent }: BranchCommit,
  { cwd, config, now }: ReplayRequest,
): Promise<Pick<ReplayedChange, 'files' | 'conclusion' | 'tallies'>> {
  const revisions = await openGitRevisions({ cwd, base: parent, head: id });
  try {
    const judgedBy = { text: config.text };
    const { report } = await runCheck({ revisions, configPath: config.path, judgedBy, now });
    const files = report.datasets.flatMap((dataset) => dataset.files).length;
    return { files, conclusion: report.conclusion, tallies: tallyReport(report) };
  } finally {
    await revisions.close();
  }
}
