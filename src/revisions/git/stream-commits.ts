import { splitAtZero } from './split-at-zero.ts';
import { streamGit } from './stream-git.ts';

/** A commit of a branch, with the files in which it differs from its first parent. */
export interface BranchCommit {
  readonly id: string;
  /** Its first parent's id; undefined for a first commit. */
  readonly parent: string | undefined;
  /** When it was committed, ISO 8601. */
  readonly date: string;
  readonly subject: string;
  /** The message after its subject. */
  readonly body: string;
  readonly paths: readonly string[];
}

/** One character that starts a commit among the texts that zero bytes end, and parts its fields. */
const MARK = '\u0001';
const FORMAT = ['%H', '%P', '%cI', '%s%n%b'].map((field) => `%x01${field}`).join('');
const HEADER = new RegExp(
  `^\n?${MARK}([0-9a-f]{40,64})${MARK}([0-9a-f ]*)${MARK}([^${MARK}]*)${MARK}`,
);

const LOG = [
  'log',
  ...['--first-parent', '--diff-merges=first-parent', '--name-only', '-z', `--format=${FORMAT}`],
  // Fixed, so that no setting of the repository or the user changes what is listed or starts a program.
  ...['--no-color', '--no-show-signature', '--no-mailmap', '--no-notes', '--no-decorate'],
  ...['--no-renames', '--no-ext-diff', '--no-textconv', '--no-relative'],
];

/**
 * The commits of a branch, the newest first, following first parents: what was merged counts as the merge's. A reader
 * that stops early ends the listing.
 *
 * @param revision a commit's id
 */
export async function* streamCommits(
  folder: string,
  revision: string,
): AsyncGenerator<BranchCommit> {
  let current: Omit<BranchCommit, 'paths'> | undefined;
  let paths: string[] = [];
  for await (const text of splitAtZero(streamGit(folder, [...LOG, revision, '--']))) {
    const header = HEADER.exec(text);
    if (!header) {
      const path = text.replace(/^\n/, '');
      if (path !== '') paths.push(path);
      continue;
    }
    if (current) yield { ...current, paths };
    const [matched, id = '', parents = '', date = ''] = header;
    const [subject = '', ...rest] = text.slice(matched.length).split('\n');
    current = {
      id,
      parent: parents.split(' ')[0] || undefined,
      date,
      subject,
      body: rest.join('\n'),
    };
    paths = [];
  }
  if (current) yield { ...current, paths };
}
