import { setTimeout as sleep } from 'node:timers/promises';
import { readMarker } from '../../../src/core/review/markers.ts';
import type { FakeGitHub } from '../../github/fake/create-fake-github.ts';
import { labelOf, tickets } from '../journey/app-world.ts';

export const EXPERTS = ['expert-1', 'expert-2', 'expert-3'] as const;
const LABELS = ['billing', 'refund', 'shipping'];
const MOST_OPEN = 3;
const FEWEST_ACTS = 10;
const MOST_ACTS = 60;
const LONGEST_PAUSE_MS = 250;

/** What people do with pull requests, drawn by `random`, and what they remember of it. */
export class People {
  readonly #github: FakeGitHub;
  readonly #random: () => number;
  readonly open: number[] = [];
  /** Every pull request that there was. */
  readonly all: number[] = [];
  /** What each expert ever answered, by `pull expert number`. */
  readonly answers = new Map<string, Set<string>>();
  /** Comments with answers as they were last written, by id. */
  readonly written = new Map<number, { pull: number; expert: string; body: string }>();
  readonly #rows = new Map<number, { file: string; from: number; count: number; edits: number }>();
  #next = 100;

  constructor(github: FakeGitHub, random: () => number) {
    this.#github = github;
    this.#random = random;
  }

  /** Somebody's pull request; the oldest is merged or closed where there are many. */
  async openPull(): Promise<void> {
    const count = 4 + this.#draw(8);
    const rows = { file: `data/t-${this.#next}.csv`, from: this.#next, count, edits: 0 };
    this.#next += 100;
    const files = { [rows.file]: tickets(count, rows.from) };
    const pull = await this.#github.openPull({ author: 'author-1', files });
    this.#rows.set(pull, rows);
    this.open.push(pull);
    this.all.push(pull);
    if (this.open.length > MOST_OPEN) await this.end(this.open.shift()!);
  }

  async end(pull: number): Promise<void> {
    if (this.#random() < 0.6) await this.#github.merge(pull, 'maintainer-1');
    else await this.#github.closePull(pull);
  }

  /** Acts with moments between them, some at least, until it is enough. */
  async act(isEnough: () => boolean): Promise<void> {
    for (let time = 0; time < FEWEST_ACTS || (time < MOST_ACTS && !isEnough()); time++) {
      await this.#actOnce();
      if (this.#random() < 0.3) await this.#github.deliver();
      await sleep(this.#random() * LONGEST_PAUSE_MS);
    }
  }

  async #actOnce(): Promise<void> {
    const pull = this.open[this.#draw(this.open.length)]!;
    const dice = this.#random();
    if (dice < 0.6) this.#reply(pull);
    else if (dice < 0.7) this.#edit(pull);
    else if (dice < 0.78) await this.#push(pull);
    else if (dice < 0.86) this.#press(pull);
    else if (dice < 0.94) this.#github.comment(pull, 'maintainer-1', '/assay status');
    else this.#github.comment(pull, 'author-1', 'Thank you all.');
  }

  #reply(pull: number): void {
    const expert = EXPERTS[this.#draw(3)]!;
    const rows = this.#asked(pull, expert).filter(() => this.#random() < 0.7);
    if (rows.length === 0) return;
    const body = this.#answer(pull, expert, rows);
    this.written.set(this.#github.comment(pull, expert, body), { pull, expert, body });
  }

  #edit(pull: number): void {
    const own = [...this.written].filter(([, one]) => one.pull === pull);
    const found = own[this.#draw(own.length)];
    if (!found) return;
    const [id, { expert }] = found;
    const rows = this.#asked(pull, expert);
    const body = this.#answer(pull, expert, rows);
    if (rows.length === 0 || body === found[1].body) return;
    this.#github.editComment(id, expert, body);
    this.written.set(id, { pull, expert, body });
  }

  /** A row more, and now and then other words in the first. */
  async #push(pull: number): Promise<void> {
    const rows = this.#rows.get(pull)!;
    rows.count += 1;
    if (this.#random() < 0.4) rows.edits += 1;
    const text = tickets(rows.count, rows.from).replace('writes', `writes ${rows.edits} times`);
    await this.#github.push(pull, { [rows.file]: text });
  }

  #press(pull: number): void {
    const run = this.#github
      .checks(this.#github.pull(pull).head.sha)
      .find(({ name }) => name === 'assay/review');
    if (run?.status !== 'completed') return;
    const button = run.actions[this.#draw(run.actions.length)];
    if (button && this.#random() < 0.7)
      this.#github.requestedAction(run.id, button.identifier, 'maintainer-1');
    else this.#github.rerequest(run.id, 'maintainer-1');
  }

  /** Mostly what is right. */
  #answer(pull: number, expert: string, rows: readonly { n: string; id: string }[]): string {
    const lines = rows.map(({ n, id }) => {
      const label = this.#random() < 0.9 ? labelOf(id) : LABELS[this.#draw(3)]!;
      const key = `${pull} ${expert} ${n}`;
      this.answers.set(key, (this.answers.get(key) ?? new Set()).add(label));
      return `${n} ${label}`;
    });
    return lines.join('\n');
  }

  /** Rows of the packets that stand. */
  #asked(pull: number, expert: string): readonly { n: string; id: string }[] {
    const found = new Map<string, string>();
    for (const { body } of this.#github.comments(pull)) {
      const marker = readMarker(body);
      if (marker?.kind !== 'packet' || marker.fields['expert'] !== expert) continue;
      let n: string | undefined;
      for (const line of body.split('\n')) {
        n = /^(?:\*\*)?(\d+)(?:\*\*)?\b/.exec(line)?.[1] ?? n;
        const matter = /matter (\d+)/.exec(line)?.[1];
        if (n !== undefined && matter !== undefined) found.set(n, `T-${matter}`);
      }
    }
    return [...found].map(([n, id]) => ({ n, id }));
  }

  #draw(below: number): number {
    return Math.floor(this.#random() * below);
  }
}
