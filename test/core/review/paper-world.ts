import { createHash } from 'node:crypto';
import type { AskedColumn } from '../../../src/core/audit/packet.ts';
import type { ReviewAction, SuggestedLines } from '../../../src/core/review/actions.ts';
import { decideActions } from '../../../src/core/review/decide/decide-actions.ts';
import { settling } from '../../../src/core/review/decide/suggest-rows.ts';
import { deriveReview } from '../../../src/core/review/derive/derive-review.ts';
import { handsSince } from '../../../src/core/review/derive/hands-in-change.ts';
import { questionOf } from '../../../src/core/review/derive/question-of.ts';
import { readPackets } from '../../../src/core/review/derive/read-packets.ts';
import { readReplies } from '../../../src/core/review/derive/read-replies.ts';
import { readRounds } from '../../../src/core/review/derive/read-rounds.ts';
import type { ReviewState } from '../../../src/core/review/derive/review-state.ts';
import { RowAnswers } from '../../../src/core/review/derive/row-answers.ts';
import { sealedOf } from '../../../src/core/review/derive/sealed-of.ts';
import { wantedCorrections } from '../../../src/core/review/derive/wanted-corrections.ts';
import { type AskedBefore, buildFrame } from '../../../src/core/review/draw/build-frame.ts';
import { drawRows } from '../../../src/core/review/draw/draw-rows.ts';
import type {
  DatasetFacts,
  ExpertFacts,
  PresentCheck,
  PresentReview,
  PullFacts,
  Reaction,
  ReviewFacts,
} from '../../../src/core/review/facts.ts';
import type { JournalEntry } from '../../../src/core/review/journal.ts';
import type { Observation, Role } from '../../../src/core/review/observation.ts';
import type { ReviewPolicy } from '../../../src/core/review/policy.ts';
import type { SuggestedPart } from '../../../src/core/review/suggested-rows.ts';
import { paperLines } from './paper-lines.ts';

export const POLICY: ReviewPolicy = {
  experts: [{ who: { login: 'expert-1' } }, { who: { login: 'expert-2' } }],
  ask: undefined,
  show: undefined,
  perRow: 2,
  sample: { rate: 0.001, floor: 30, cap: 500 },
  queueBelow: 0,
  agreement: 0.8,
  minimum: 30,
  maxError: 0.05,
  guideline: 'docs/labelling.md',
  guidelineOwners: ['owner-1'],
  due: { count: 2, unit: 'working days' },
  minutesPerExpertPerWeek: 600,
  enforce: 'hold',
  answers: 'any',
  imageHosts: [],
};

/** A row of head, as a test writes it. */
export interface PaperRow {
  readonly text: string;
  readonly label: string;
  readonly source?: string;
  readonly annotator?: string;
  /** `tickets` where left out. */
  readonly dataset?: string;
  /** Whether an earlier pull request brought it, and it waited for this review. */
  readonly queued?: boolean;
}

interface PaperComment {
  readonly id: number;
  readonly author: string;
  body: string;
}

/** What the app reviewed; submitted or not. */
export interface PaperReview extends PresentReview {
  isPending: boolean;
  readonly sha: string;
  readonly comments: readonly SuggestedLines[];
}

const APP = { slug: 'assay', login: 'assay[bot]' };
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * A pull request on paper: people act on it, and what the review decides is carried out on lists in memory. No Git, no HTTP and
 * no database, so that hundreds of situations are played in a second.
 */
export class PaperWorld {
  now = new Date('2026-11-02T09:00:00.000Z');
  policy: ReviewPolicy;
  labels: readonly string[] = ['billing', 'refund', 'shipping'];
  rows = new Map<string, PaperRow>();
  experts: ExpertFacts[];
  roles = new Map<string, Role>();
  pull: PullFacts = {
    number: 7,
    title: 'More tickets',
    author: 'author-1',
    committers: ['author-1'],
    state: 'open',
    fork: false,
    base: { ref: 'main', sha: 'base-1', mergeBase: 'base-1', isDefault: true },
    head: { ref: 'more', sha: 'head-1' },
  };
  guideline: string | null = 'guide-1';
  baseGuideline: string | null = 'guide-1';
  approvals: string[] = [];
  earlier: DatasetFacts['earlier'] = [];
  relabelled = new Set<string>();
  /** Where values are asked for instead of labels. */
  value: { readonly ask: AskedColumn; readonly tolerance: number } | undefined;
  warnings: string[] = [];
  /** Of a dataset's file, where it is not `data/<name>.csv`. */
  readonly paths = new Map<string, string>();
  obstacle: ReviewFacts['obstacle'];
  /** People of whom GitHub refuses to request a review. */
  readonly refused = new Set<string>();
  /** Whether GitHub shows none of the lines, or refuses the reviews on them. */
  refusesReviews = false;

  readonly journal: JournalEntry[] = [];
  readonly observations: Observation[] = [];
  readonly comments: PaperComment[] = [];
  readonly reviews: PaperReview[] = [];
  readonly reactions = new Map<number, Reaction[]>();
  readonly minimised = new Set<number>();
  readonly requested = new Set<string>();
  readonly ledger = new Map<string, unknown>();
  /** By the commit, the latest last. */
  readonly checks = new Map<string, PresentCheck[]>();
  /** Every action that was carried out. */
  readonly done: ReviewAction[] = [];
  readonly #missed: Observation[] = [];
  #ids = 100;
  #secrets = 0;
  #heads = 1;

  constructor(policy: Partial<ReviewPolicy> = {}, rowCount = 30) {
    this.policy = { ...POLICY, ...policy };
    this.experts = ['expert-1', 'expert-2'].map((login) => this.expert(login));
    for (let i = 1; i <= rowCount; i++) {
      this.rows.set(`T-${i}`, { text: `ticket ${i}`, label: this.labels[i % 3]! });
    }
    for (const login of ['maintainer-1']) this.roles.set(login, 'maintain');
    for (const login of ['writer-1', 'author-1']) this.roles.set(login, 'write');
  }

  expert(login: string, more: Partial<ExpertFacts> = {}): ExpertFacts {
    return {
      login,
      datasets: ['tickets'],
      notSources: [],
      away: false,
      role: 'write',
      minutesLeft: 600,
      waitingElsewhere: 0,
      ...more,
    };
  }

  /** The facts as they are now. */
  facts(): ReviewFacts {
    const check = this.checks.get(this.pull.head.sha)?.at(-1);
    return {
      now: this.now.toISOString(),
      app: APP,
      server: 'https://github.com',
      repository: 'org/data',
      pull: this.pull,
      present: {
        comments: this.comments
          .filter(({ author }) => author === APP.login)
          .map(({ id, body }) => ({ id, body })),
        others: this.comments.flatMap(({ id, author }) => (author === APP.login ? [] : [id])),
        ...(check && { check }),
        requestedReviewers: [...this.requested],
        minimised: [...this.minimised],
        reactions: Object.fromEntries(this.reactions),
        ...(this.reviews.length > 0 && {
          reviews: this.reviews.map(({ id, body, isPending }) => ({ id, body, isPending })),
        }),
      },
      datasets: this.#datasets(),
      experts: this.experts,
      observations: this.observations,
      journal: this.journal,
      ...(this.obstacle && { obstacle: this.obstacle }),
    };
  }

  #datasets(): readonly DatasetFacts[] {
    if (this.obstacle || (this.rows.size === 0 && this.journal.length === 0)) return [];
    const names = new Set([...this.rows.values()].map(({ dataset = 'tickets' }) => dataset));
    return [...(names.size === 0 ? ['tickets'] : names)].map((name) => this.dataset(name));
  }

  dataset(name = 'tickets'): DatasetFacts {
    const own = [...this.rows].filter(([, { dataset = 'tickets' }]) => dataset === name);
    const opened = this.journal.findLast(
      (entry) => entry.kind === 'round-opened' && entry.dataset === name,
    );
    const secret = opened?.kind === 'round-opened' ? opened.secret : undefined;
    const round = opened?.kind === 'round-opened' ? opened.round : 0;
    const freshSecret = `secret ${this.#secrets + 1}`;
    const asked = this.#asked(name, round);
    const rows = own.map(([id, row], index) => ({
      id,
      content: contentOf(row.text),
      label: row.label,
      file: 0,
      index,
      change: row.queued ? undefined : ('added' as const),
      flagged: false,
      ...(row.source !== undefined && { source: row.source }),
      ...(row.annotator !== undefined && { annotator: row.annotator }),
    }));
    const frame = buildFrame(rows, {
      asked,
      queued: new Map(own.flatMap(([id, row]) => (row.queued ? [[id, contentOf(row.text)]] : []))),
      relabelled: this.relabelled,
      byLabel: !this.value,
    });
    const draw = drawRows(frame.rows, {
      secret: secret ?? freshSecret,
      sample: this.policy.sample,
      hidden: new Set(),
    });
    const ask = this.value?.ask ?? { column: 'label', kind: 'label', labels: this.labels };
    const suggestions = paperLines(
      wantedCorrections(sealedOf(name, this, APP), this.policy),
      own,
      this.paths.get(name) ?? `data/${name}.csv`,
      questionOf({ ask, tolerance: this.value?.tolerance }),
    );
    return {
      name,
      policy: this.policy,
      ask,
      ...(this.value && { tolerance: this.value.tolerance }),
      guideline: this.guideline === null ? null : guidelineRef(this.guideline),
      baseGuideline: this.baseGuideline === null ? null : guidelineRef(this.baseGuideline),
      guidelineApprovals: this.approvals,
      sections: [],
      eligible: frame.rows.length,
      queued: frame.queued.length,
      relabels: this.relabelled.size > 0,
      told: { queued: frame.queued, relabelled: [...this.relabelled] },
      freshSecret,
      draw: {
        rows: draw.rows.map(({ id, stratum, inclusion, row: { of } }) => ({
          id,
          content: of.was?.content ?? of.row!.content,
          label: of.row?.label ?? of.was!.label,
          strata: of.strata,
          stratum,
          inclusion,
          path: this.paths.get(name) ?? `data/${name}.csv`,
          ...(of.row && { line: of.row.index + 2 }),
          cells: of.was?.cells ?? [{ column: 'body', text: this.rows.get(id)!.text }],
          ...(of.row?.source !== undefined && { source: of.row.source }),
          ...(of.row?.annotator !== undefined && { annotator: of.row.annotator }),
        })),
        strata: draw.strata,
        census: draw.census,
      },
      current: Object.fromEntries(
        own.map(([id, { text, label }]) => [id, { content: contentOf(text), label }]),
      ),
      ...(suggestions.length > 0 && { suggestions }),
      warnings: this.warnings,
      earlier: this.earlier,
    };
  }

  /** Rows that were asked about in a round, each content once, and whether somebody answered it. */
  #asked(name: string, round: number): AskedBefore[] {
    const rounds = readRounds(this.journal, name);
    const packets = readPackets([{ rounds }]);
    const hands = handsSince(this.pull, this.journal);
    const replies = readReplies(this.observations, {
      slug: APP.slug,
      packets,
      handsSince: hands,
    });
    const answers = new RowAnswers(replies);
    const rows = new Map<string, AskedBefore>();
    for (const { n: _, ...row } of rounds.at(-1)?.asked.flatMap((asked) => asked.rows) ?? []) {
      const answered = answers.of(name, round, row).length > 0;
      rows.set(`${row.content} ${row.id}`, { ...row, answered });
    }
    return [...rows.values()];
  }

  state(): ReviewState {
    return deriveReview(this.facts());
  }

  /** One look: at most so many actions are carried out; says whether anything was left to do. */
  look(most = Number.POSITIVE_INFINITY): boolean {
    const facts = this.facts();
    const { actions } = decideActions(facts, deriveReview(facts));
    for (const action of actions.slice(0, most)) this.apply(action);
    return actions.length > 0;
  }

  /** Looks until nothing is left to do; throws where that never comes. */
  settle(): this {
    for (let i = 0; i < 60; i++) if (!this.look()) return this;
    throw new Error('The review never comes to rest.');
  }

  apply(action: ReviewAction): void {
    this.done.push(action);
    switch (action.kind) {
      case 'record': {
        if (this.journal.some(({ key }) => key === action.entry.key)) return;
        if (action.entry.kind === 'round-opened') this.#secrets++;
        this.journal.push(action.entry);
        return;
      }
      case 'remember':
        for (const row of action.rows) this.ledger.set(`${row.round} ${row.id}`, row);
        return;
      case 'create-comment':
        this.comments.push({ id: ++this.#ids, author: APP.login, body: action.body });
        return;
      case 'update-comment':
        this.#comment(action.comment).body = action.body;
        return;
      case 'delete-comment':
        this.delete(action.comment);
        return;
      case 'minimise-comment':
        this.minimised.add(action.comment);
        return;
      case 'react':
        this.reactions.set(action.comment, [
          ...(this.reactions.get(action.comment) ?? []),
          action.reaction,
        ]);
        return;
      case 'request-review':
        if (this.refused.has(action.login)) this.#refuse(action.login);
        else this.requested.add(action.login);
        return;
      case 'remove-review-request':
        this.requested.delete(action.login);
        return;
      case 'create-review':
        if (this.refusesReviews) this.#settle(action.of);
        else this.#review(action);
        return;
      case 'submit-review':
        this.reviews.find(({ id }) => id === action.review)!.isPending = false;
        return;
      case 'delete-review':
        this.reviews.splice(
          this.reviews.findIndex(({ id }) => id === action.review),
          1,
        );
        return;
      case 'check': {
        const runs = this.checks.get(action.sha) ?? [];
        const known = runs.find(({ id }) => id === action.id);
        const startedAt = known?.startedAt ?? this.now.toISOString();
        const run = { id: known?.id ?? ++this.#ids, startedAt, ...action.content };
        this.checks.set(action.sha, known ? runs.with(runs.indexOf(known), run) : [...runs, run]);
      }
    }
  }

  // --- What people do.

  comment(author: string, body: string): number {
    const id = ++this.#ids;
    this.comments.push({ id, author, body });
    this.#observe(id, author, author, body);
    return id;
  }

  /** A comment of which Assay does not hear: it is seen by the next {@link findMissed}. */
  commentUnheard(author: string, body: string): void {
    const id = this.comment(author, body);
    const observation = this.observations.pop()!;
    this.#missed.push({ ...observation, comment: id });
  }

  /** What reconciliation finds, late, and in any order. */
  findMissed(): void {
    const seenAt = this.later();
    for (const observation of this.#missed.splice(0).reverse()) {
      const versions = this.observations.filter(({ comment }) => comment === observation.comment);
      this.observations.push({ ...observation, seenAt, version: versions.length + 1 });
    }
  }

  edit(id: number, editor: string, body: string): void {
    const comment = this.#comment(id);
    comment.body = body;
    this.#observe(id, comment.author, editor, body);
  }

  delete(id: number): void {
    const place = this.comments.findIndex((comment) => comment.id === id);
    if (place >= 0) this.comments.splice(place, 1);
  }

  /** As a lost answer of GitHub leaves it: said twice. */
  doubleComment(id: number): void {
    this.comments.push({ ...this.#comment(id), id: ++this.#ids });
  }

  press(identifier: string, by: string): void {
    this.journal.push({
      kind: 'button-pressed',
      key: `button-pressed ${++this.#ids}`,
      at: this.later(),
      identifier,
      by,
      role: this.roles.get(by) ?? 'none',
      head: this.pull.head.sha,
    });
  }

  push(change: (rows: Map<string, PaperRow>) => void = () => {}, by = 'author-1'): void {
    this.later();
    change(this.rows);
    this.approvals = [];
    this.pull = {
      ...this.pull,
      committers: [...new Set([...this.pull.committers, by])],
      head: { ...this.pull.head, sha: `head-${++this.#heads}` },
    };
  }

  become(state: PullFacts['state']): void {
    this.later();
    this.pull = { ...this.pull, state };
  }

  wait(days: number): void {
    this.now = new Date(this.now.getTime() + days * DAY_MS);
  }

  /** Every expert answers what is open, as the function says; undefined: not at all. */
  answer(say: (expert: string, id: string, row: PaperRow | undefined) => string | undefined): void {
    const { packets, datasets } = this.state();
    const drawn = new Set(datasets.flatMap(({ rows }) => rows.map((row) => row.drawn.id)));
    for (const { expert, rows } of packets.values()) {
      const lines = [...rows.values()].flatMap((row) => {
        if (row.released || row.sealedAt || row.supersededAt || !drawn.has(row.id)) return [];
        const said = say(expert, row.id, this.rows.get(row.id));
        return said === undefined ? [] : [`${row.n} ${said}`];
      });
      if (lines.length > 0) this.comment(expert, lines.join('\n'));
    }
  }

  /** The body of the app's comments of a kind, oldest first. */
  said(kind: string): string[] {
    return this.comments.flatMap(({ author, body }) =>
      author === APP.login && body.startsWith(`<!-- assay ${kind} `) ? [body] : [],
    );
  }

  check(): PresentCheck | undefined {
    return this.checks.get(this.pull.head.sha)?.at(-1);
  }

  /** A moment after everything before. */
  later(): string {
    this.now = new Date(this.now.getTime() + 1000);
    return this.now.toISOString();
  }

  #observe(comment: number, author: string, editor: string, body: string): void {
    const at = this.later();
    this.observations.push({
      comment,
      nodeId: `IC_${comment}`,
      author,
      editor,
      body,
      writtenAt: at,
      seenAt: at,
      role: this.roles.get(editor) ?? 'read',
      version: this.observations.filter((known) => known.comment === comment).length + 1,
    });
  }

  #refuse(login: string): void {
    const key = `reviewer-refused ${login}`;
    this.journal.push({ kind: 'reviewer-refused', key, at: this.now.toISOString(), login });
  }

  #settle(of: SuggestedPart): void {
    this.journal.push(settling(of, 'refused', this.now.toISOString()));
  }

  /** GitHub has one that is pending, and no more. */
  #review({
    body,
    sha,
    suggestions: comments,
  }: Extract<ReviewAction, { kind: 'create-review' }>): void {
    if (this.reviews.some(({ isPending }) => isPending)) throw new Error('One is pending already.');
    this.reviews.push({ id: ++this.#ids, body, isPending: true, sha, comments });
  }

  #comment(id: number): PaperComment {
    const comment = this.comments.find((known) => known.id === id);
    if (!comment) throw new Error(`There is no comment ${id}.`);
    return comment;
  }
}

function contentOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
}

function guidelineRef(blob: string) {
  return { path: 'docs/labelling.md', commit: 'commit-1', blob };
}
