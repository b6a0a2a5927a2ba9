import type { LedgerRow } from '../core/review/actions.ts';
import type { EarlierRow } from '../core/review/facts.ts';
import type { JournalEntry } from '../core/review/journal.ts';
import type { Observation } from '../core/review/observation.ts';

/** A pull request, as work is queued for it. */
export interface PullRef {
  /** Id of the app's installation. */
  readonly installation: number;
  /** `owner/name`, in lower case wherever it is compared. */
  readonly repository: string;
  /** 0: the repository itself: its open pull requests are looked through. */
  readonly pull: number;
}

/** A webhook as it came. */
export interface Delivery {
  /** `X-GitHub-Delivery`: a redelivery has the same. */
  readonly id: string;
  /** E.g. `issue_comment`. */
  readonly event: string;
  readonly payload: string;
  /** What it is about, 0 for a repository; undefined for one about an installation. */
  readonly pull?: PullRef;
}

/** Work that somebody claimed, until the lease ends. */
export interface Claim {
  readonly ref: PullRef;
  /** Tells this claim from any other of the same work. */
  readonly token: string;
  /** How often it was tried before without success. */
  readonly attempts: number;
}

/**
 * What must outlive the process. Whatever a method has returned from is on disk. `src/store/` implements it over SQLite and
 * PostgreSQL; everything else takes it as an argument.
 */
export interface Store {
  // --- Inbox: what came in, and what is to be done.

  /** Writes a delivery and the work that it makes in one transaction; a known delivery changes nothing. */
  receive(delivery: Delivery, work: readonly PullRef[], now: Date): Promise<'stored' | 'known'>;
  /** There may be work at a pull request, from `at` on; work that waits already is made due at the earlier time. */
  enqueue(work: readonly PullRef[], at: Date): Promise<void>;
  /**
   * Claims the work that has been due longest, for the lease's time; undefined where none is due. One pull request is claimed by
   * one worker at a time. Work whose lease has run out can be claimed again.
   */
  claim(worker: string, now: Date, leaseMs: number): Promise<Claim | undefined>;
  /** False where the claim was lost: somebody else has the work now. */
  renew(claim: Claim, now: Date, leaseMs: number): Promise<boolean>;
  /** The work is done, unless more came in since it was claimed. `again`: when to look next, though nothing happens. */
  finish(claim: Claim, now: Date, again?: Date): Promise<void>;
  /** The work failed and is due again, at once where more came in since it was claimed. */
  fail(claim: Claim, message: string, retryAt: Date): Promise<void>;
  /** Deliveries of a pull request that nobody has marked as read, in the order in which they came, at most 1,000 at a time. */
  unread(ref: PullRef): Promise<readonly Delivery[]>;
  markRead(ids: readonly string[]): Promise<void>;
  /** Of these ids, those that were received. */
  knownDeliveries(ids: readonly string[]): Promise<ReadonlySet<string>>;

  // --- Reviews: append-only.

  journal(ref: PullRef): Promise<readonly JournalEntry[]>;
  /** Appends entries; one whose key is known in its pull request is left as it was. */
  record(ref: PullRef, entries: readonly JournalEntry[]): Promise<void>;
  observations(ref: PullRef): Promise<readonly Observation[]>;
  /**
   * Appends versions of comments, numbered as they are seen. One whose editor, body and time are the comment's latest changes
   * nothing, nor does an older one that is known and comes in once more.
   */
  observe(ref: PullRef, seen: readonly Omit<Observation, 'version'>[]): Promise<void>;

  // --- Ledger: across pull requests.

  /** Rows of a round are written once; writing them again with another verdict replaces it. */
  remember(ref: PullRef, dataset: string, rows: readonly LedgerRow[], now: Date): Promise<void>;
  /** The latest rows under one question, label set and guideline, of other pull requests, newest first. */
  earlier(
    ref: PullRef,
    dataset: string,
    under: { readonly labels: readonly string[]; readonly guideline: string | null },
    limit: number,
  ): Promise<readonly EarlierRow[]>;
  /** Of these row ids, the labels that experts verified last. */
  verified(
    repository: string,
    dataset: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly content: string; readonly label: string }>>;
  /**
   * Rows of merged pull requests that wait for the dataset's next review, oldest first: queued, and asked about in no pull request
   * since but `pull`, whose own rounds must not take its frame away. They wait again when a pull request is closed that asked
   * about them and had no answer.
   */
  queued(
    repository: string,
    dataset: string,
    pull?: number,
  ): Promise<readonly { readonly id: string; readonly content: string }[]>;
  /**
   * By expert, their logins in lower case: rows asked since a time, and rows of rounds that are open, in other pull requests of the
   * repository. `firstAskedAt`: when the first of those since the time were asked.
   */
  workload(ref: PullRef, since: Date): Promise<ReadonlyMap<string, Workload>>;

  close(): Promise<void>;
}

/** What one expert was asked. */
export interface Workload {
  readonly asked: number;
  readonly waiting: number;
  readonly firstAskedAt?: Date;
}
