import type { Generated } from 'kysely';

/**
 * The tables, alike in both databases. Times are milliseconds since 1970. Whatever comes from a pull request is kept as JSON text
 * and found by a digest ({@link keyOf}): so no value is too long for an index, or has a character that PostgreSQL refuses.
 */
export interface Tables {
  readonly deliveries: DeliveryTable;
  readonly work: WorkTable;
  readonly journal: JournalTable;
  readonly observations: ObservationTable;
  readonly asked_rows: AskedRowTable;
  readonly queued_rows: QueuedRowTable;
  readonly ledger: LedgerTable;
}

interface DeliveryTable {
  readonly seq: Generated<number>;
  readonly key: string;
  /** `X-GitHub-Delivery`, as JSON. */
  readonly id: string;
  readonly event: string;
  /** Emptied once the delivery is read. */
  readonly payload: string;
  /** In lower case; null with `pull` and the like: about no pull request. */
  readonly repository: string | null;
  /** The repository as GitHub spells it. */
  readonly name: string | null;
  readonly installation: number | null;
  readonly pull: number | null;
  readonly received_at: number;
  readonly unread: number;
}

interface WorkTable {
  readonly repository: string;
  readonly pull: number;
  readonly name: string;
  readonly installation: number;
  /** When it can be claimed: while it is claimed, when the lease ends; null: nothing is to be done. */
  readonly ready_at: number | null;
  /** When it is due once more: work that came in while it was claimed. */
  readonly again_at: number | null;
  readonly token: string | null;
  readonly worker: string | null;
  readonly attempts: number;
  readonly last_failure: string | null;
}

interface JournalTable {
  readonly seq: Generated<number>;
  readonly repository: string;
  readonly pull: number;
  readonly key: string;
  readonly entry: string;
}

interface ObservationTable {
  readonly seq: Generated<number>;
  readonly repository: string;
  readonly pull: number;
  readonly comment: number;
  readonly version: number;
  /** Of editor, body and time. */
  readonly matter: string;
  readonly written_at: number;
  readonly observation: string;
}

/** A row that an expert was asked about in a round, as `rows-asked` says. */
interface AskedRowTable {
  readonly repository: string;
  readonly pull: number;
  /** In lower case. */
  readonly expert: string;
  /** The expert's own, in the pull request. */
  readonly number: number;
  readonly dataset: string;
  readonly round: number;
  readonly asked_at: number;
  readonly waiting: number;
}

/** A row of a merged pull request that waits for the dataset's next review. */
interface QueuedRowTable {
  readonly seq: Generated<number>;
  readonly repository: string;
  /** {@link keyOf} of repository and dataset, as everywhere. */
  readonly dataset: string;
  readonly row_key: string;
  /** Id and content, as JSON. */
  readonly matter: string;
  /** The repository's pull request that asks about it; null: none. */
  readonly taken_by: number | null;
  /** Whether answers to it are sealed. */
  readonly done: number;
}

interface LedgerTable {
  readonly seq: Generated<number>;
  readonly repository: string;
  readonly pull: number;
  readonly dataset: string;
  readonly round: number;
  readonly row_key: string;
  /** Of label set and guideline. */
  readonly under: string;
  readonly verdict: string;
  readonly at: number;
  readonly matter: string;
}
