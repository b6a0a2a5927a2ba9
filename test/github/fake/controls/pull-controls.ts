import {
  type CommitOptions,
  commitOnto,
  headOf,
  moveBranch,
  moveHead,
  refOf,
} from '../acts/branches.ts';
import { addPull, closePull, mergePull } from '../acts/pulls.ts';
import type { Files } from '../git/write-commit.ts';
import type { Pull } from '../stored.ts';
import { emitPull } from '../webhooks/emit-pull.ts';
import type { World } from '../world.ts';

export interface OpenPullOptions extends CommitOptions {
  /** Login of who opens it. */
  readonly author: string;
  /** What it changes. */
  readonly files: Files;
  readonly branch?: string;
  readonly base?: string;
  /** From a fork of the author's. */
  readonly fork?: boolean;
  readonly title?: string;
  readonly body?: string;
  readonly draft?: boolean;
}

export interface PushOptions extends CommitOptions {
  /** Who pushes: the pull request's author where left out, or for a branch the owner. */
  readonly by?: string;
}

/** What people do with pull requests and branches. Numbers are those of pull requests. */
export interface PullControls {
  openPull(options: OpenPullOptions): Promise<number>;
  /** A commit on top of a pull request's head, or of a branch, which may be new. Gives the commit. */
  push(to: number | string, files: Files, options?: PushOptions): Promise<string>;
  /** Replaces all commits of a pull request by one on the base branch as it is now. Gives the commit. */
  forcePush(pull: number, files: Files, options?: PushOptions): Promise<string>;
  convertToDraft(pull: number, by?: string): Promise<void>;
  readyForReview(pull: number, by?: string): Promise<void>;
  closePull(pull: number, by?: string): Promise<void>;
  reopen(pull: number, by?: string): Promise<void>;
  /** Gives the commit on the base branch. */
  merge(pull: number, by?: string, method?: 'merge' | 'squash'): Promise<string>;
  changeBase(pull: number, base: string, by?: string): Promise<void>;
  rename(pull: number, title: string, by?: string): Promise<void>;
  /** The fork that a pull request comes from is deleted; its commits stay. */
  deleteFork(pull: number): void;
}

export function pullControls(world: World): PullControls {
  const actor = (pull: Pull, by: string | undefined) => ({ login: by ?? pull.author.login });
  async function act(pull: Pull, action: string, by: string | undefined, more = {}) {
    pull.updatedAt = world.now();
    await emitPull(world, action, pull, actor(pull, by), more);
  }

  return {
    async openPull({ author, files, base = world.defaultBranch, fork = false, ...given }) {
      const name = given.branch ?? `change-${world.nextId()}`;
      const head = { name, fork: fork ? author : undefined };
      const sha = await commitOnto(world, tipOf(world, base), files, author, given);
      await moveBranch(world, head, sha, { login: author });
      const { title = given.message ?? 'Change data', body = '', draft = false } = given;
      const pull = { author: { login: author }, head, base, title, body, draft };
      return (await addPull(world, pull)).number;
    },

    async push(to, files, { by, ...options } = {}) {
      const pull = typeof to === 'number' ? pullBy(world, to) : undefined;
      const branch = pull ? headOf(pull) : { name: String(to) };
      const login = by ?? pull?.author.login ?? world.owner;
      const parent = world.git.refs.get(refOf(branch)) ?? tipOf(world, world.defaultBranch);
      const sha = await commitOnto(world, parent, files, login, options);
      await moveBranch(world, branch, sha, { login });
      return sha;
    },

    async forcePush(number, files, { by, ...options } = {}) {
      const pull = pullBy(world, number);
      const login = by ?? pull.author.login;
      const sha = await commitOnto(world, tipOf(world, pull.base.ref), files, login, options);
      await moveBranch(world, headOf(pull), sha, { login }, true);
      return sha;
    },

    async convertToDraft(number, by) {
      const pull = pullBy(world, number);
      pull.draft = true;
      await act(pull, 'converted_to_draft', by);
    },

    async readyForReview(number, by) {
      const pull = pullBy(world, number);
      pull.draft = false;
      await act(pull, 'ready_for_review', by);
    },

    async closePull(number, by) {
      const pull = pullBy(world, number);
      await closePull(world, pull, actor(pull, by));
    },

    /** What was pushed meanwhile comes with it. */
    async reopen(number, by) {
      const pull = pullBy(world, number);
      if (pull.merged) throw new Error(`#${number} is merged`);
      pull.state = 'open';
      delete pull.closedAt;
      const sha = world.git.refs.get(refOf(headOf(pull))) ?? pull.head.sha;
      await act(pull, 'reopened', by);
      await moveHead(world, pull, sha, actor(pull, by));
    },

    async merge(number, by, method = 'merge') {
      const pull = pullBy(world, number);
      if (pull.draft || pull.state !== 'open') throw new Error(`#${number} cannot be merged`);
      return mergePull(world, pull, actor(pull, by), method);
    },

    async changeBase(number, base, by) {
      const pull = pullBy(world, number);
      const { ref, sha } = pull.base;
      pull.base = { ref: base, sha: tipOf(world, base) };
      const changes = { base: { ref: { from: ref }, sha: { from: sha } } };
      await act(pull, 'edited', by, { changes });
    },

    async rename(number, title, by) {
      const pull = pullBy(world, number);
      const { title: from } = pull;
      pull.title = title;
      await act(pull, 'edited', by, { changes: { title: { from } } });
    },

    deleteFork(number) {
      const { head } = pullBy(world, number);
      if (head.fork === undefined) throw new Error(`#${number} comes from no fork`);
      head.forkGone = true;
    },
  };
}

export function pullBy(world: World, number: number): Pull {
  const pull = world.pulls.get(number);
  if (!pull) throw new Error(`there is no pull request #${number}`);
  return pull;
}

function tipOf(world: World, branch: string): string {
  const sha = world.git.refs.get(`refs/heads/${branch}`);
  if (!sha) throw new Error(`there is no branch ${branch}`);
  return sha;
}
