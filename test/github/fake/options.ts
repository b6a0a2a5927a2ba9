import type { Role } from '../../../src/core/review/observation.ts';
import type { Files } from './git/write-commit.ts';
import type { DeliveryMode } from './webhooks/delivery.ts';

export type Level = 'read' | 'write' | 'admin';

/** What an installation may do, by GitHub's names of permissions, e.g. `{ pull_requests: 'write' }`. */
export type Permissions = Readonly<Record<string, Level>>;

export interface Webhook {
  readonly url: string;
  readonly secret: string;
}

export interface FakeOptions {
  /** `owner/name`; `octo/data` where left out. */
  readonly repository?: string;
  /** Only collaborators may read. */
  readonly private?: boolean;
  readonly defaultBranch?: string;
  /** The default branch's first commit. */
  readonly files?: Files;
  /** Logins and what they may do in the repository; `none`: an account without any rights here. */
  readonly people?: Readonly<Record<string, Role>>;
  /** Members of teams, by `organisation/slug`. */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  readonly app?: { readonly id?: number; readonly slug?: string };
  readonly installation?: number;
  /** Of the installation; those that the app asks for where left out. */
  readonly permissions?: Permissions;
  /** Left out, no webhook is sent: an app that only polls. */
  readonly webhook?: Webhook;
  /** Events that the app subscribes to. */
  readonly events?: readonly string[];
  /** How webhooks travel; of several, one is drawn for each. `prompt` where left out. */
  readonly delivery?: DeliveryMode | readonly DeliveryMode[];
  /** Drives all that is random. */
  readonly seed?: number;
  readonly now?: () => Date;
  /** Requests in an hour before GitHub refuses; 5,000. */
  readonly hourlyRequests?: number;
  /** Writing requests in a minute before GitHub refuses; it says 80. Left out: any number. */
  readonly writesPerMinute?: number;
  /** Entries that a recursive listing of a tree holds at most; 100,000. */
  readonly treeEntries?: number;
  /** False: exchanges are not held against GitHub's description, for runs that measure speed. */
  readonly checked?: boolean;
}

export const DEFAULT_PERMISSIONS: Permissions = {
  metadata: 'read',
  contents: 'read',
  checks: 'write',
  issues: 'write',
  pull_requests: 'write',
  statuses: 'write',
  merge_queues: 'read',
  members: 'read',
};

export const DEFAULT_EVENTS: readonly string[] = [
  'pull_request',
  'pull_request_review',
  'issue_comment',
  'check_run',
  'check_suite',
  'merge_group',
  'push',
  'installation',
];
