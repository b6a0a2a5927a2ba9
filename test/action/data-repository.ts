import { type TemporaryRepository, temporaryRepository } from '../temporary-repository.ts';

/**
 * A repository on a server, with a pull request as GitHub keeps it:
 *
 * ```
 * main   base ── tip
 *           \       \
 * topic      head ── merge    (refs/pull/7/head, refs/pull/7/merge)
 * ```
 */
export interface DataRepository {
  readonly remote: TemporaryRepository;
  readonly base: string;
  readonly tip: string;
  readonly head: string;
  readonly merge: string;
  remove(): void;
}

const CONFIG = `datasets:
  - name: tickets
    path: data/*.csv
    key: id
`;

const ROWS = Array.from({ length: 20 }, (_, i) => `T-${i + 1},subject ${i + 1},0${1000 + i}`);

/** A data file of twenty rows; `change` rewrites its lines. */
export function tickets(change: (rows: string[]) => string[] = (rows) => rows): string {
  return `${['id,subject,zip', ...change([...ROWS])].join('\n')}\n`;
}

/** The pull request changes one row, and `planted` more; the base branch meanwhile changed another file. */
export function dataRepository(
  topic: Readonly<Record<string, string | null>> = {
    'data/tickets.csv': tickets((rows) => rows.with(2, 'T-3,another subject,01002')),
  },
  before: Readonly<Record<string, string>> = { '.github/assay.yml': CONFIG },
): DataRepository {
  const remote = temporaryRepository();
  const base = remote.commit({ 'data/tickets.csv': tickets(), 'README.md': 'Data\n', ...before });
  remote.git('checkout', '--quiet', '-b', 'topic');
  const head = remote.commit(topic);
  remote.git('checkout', '--quiet', 'main');
  const tip = remote.commit({ 'data/other.csv': 'id\n1\n' });
  remote.git('checkout', '--quiet', '--detach');
  remote.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic');
  const merge = remote.git('rev-parse', 'HEAD');
  remote.git('update-ref', 'refs/pull/7/head', head);
  remote.git('update-ref', 'refs/pull/7/merge', merge);
  remote.git('checkout', '--quiet', 'main');
  return { remote, base, tip, head, merge, remove: () => remote.remove() };
}

/** A checkout as actions/checkout makes it: one reference, detached, of depth 1 or of everything (depth 0). */
export function checkOut(
  from: DataRepository,
  reference: string,
  depth: 0 | 1,
): TemporaryRepository {
  const checkout = temporaryRepository();
  checkout.git('remote', 'add', 'origin', `file://${from.remote.path}`);
  const refspecs =
    depth === 0
      ? ['+refs/heads/*:refs/remotes/origin/*', `+${reference}:refs/remotes/checked-out`]
      : ['--depth=1', `+${reference}:refs/remotes/checked-out`];
  checkout.git('fetch', '--quiet', '--no-tags', 'origin', ...refspecs);
  checkout.git('checkout', '--quiet', '--detach', 'refs/remotes/checked-out');
  return checkout;
}

/** The event that GitHub sends for the pull request. */
export function pullRequestEvent({ base, head }: DataRepository, from = 'octo/data') {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      base: { sha: base, ref: 'main' },
      head: { sha: head, ref: 'topic', repo: { full_name: from } },
    },
    repository: { full_name: 'octo/data', default_branch: 'main' },
  };
}
