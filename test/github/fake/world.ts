import type { Role } from '../../../src/core/review/observation.ts';
import { type GitStore, gitStore } from './git/git-store.ts';
import { isoSeconds } from './git/parse-commit.ts';
import {
  DEFAULT_EVENTS,
  DEFAULT_PERMISSIONS,
  type FakeOptions,
  type Permissions,
} from './options.ts';
import { seededRandom } from './seeded-random.ts';
import type {
  AppIdentity,
  CheckRun,
  CheckSuite,
  Comment,
  LoggedRequest,
  MergeGroup,
  Pull,
  Review,
  Status,
} from './stored.ts';
import type { Identity } from './tokens.ts';
import type { Trouble } from './trouble.ts';
import type { Deliveries } from './webhooks/deliveries.ts';

/** Everything that the fake knows. */
export interface World {
  readonly owner: string;
  readonly name: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  readonly installation: number;
  installed: 'yes' | 'suspended' | 'no';
  readonly app: AppIdentity;
  /** Changed by a test to see what a missing permission does. */
  permissions: Permissions;
  readonly events: readonly string[];
  readonly hourlyRequests: number;
  readonly treeEntries: number;
  readonly git: GitStore;
  readonly people: Map<string, Role>;
  readonly teams: Map<string, readonly string[]>;
  /** Logins of deleted accounts. */
  readonly ghosts: Set<string>;
  readonly pulls: Map<number, Pull>;
  readonly comments: Map<number, Comment>;
  readonly reviews: Map<number, Review>;
  readonly checkRuns: Map<number, CheckRun>;
  readonly checkSuites: Map<number, CheckSuite>;
  readonly statuses: Status[];
  readonly mergeGroups: Map<string, MergeGroup>;
  /** Large files by their SHA-256; undefined: GitHub does not have it. */
  readonly largeFiles: Map<string, Buffer>;
  readonly tokens: Map<string, Identity>;
  readonly troubles: Trouble[];
  /** The share of requests that go wrong. */
  storm: number;
  readonly requests: LoggedRequest[];
  /** Requests of each login that counted; the hour is never over in a test. */
  readonly used: Map<string, number>;
  /** When each login last wrote, in milliseconds. */
  readonly writes: Map<string, number[]>;
  readonly writesPerMinute: number;
  /** Where an exchange broke GitHub's description. */
  readonly violations: string[];
  /** Where the fake listens, e.g. `http://127.0.0.1:40123`. */
  url: string;
  deliveries: Deliveries;
  /** In [0, 1), from the seed. */
  readonly random: () => number;
  readonly clock: () => Date;
  /** GitHub's spelling of the time. */
  now(): string;
  /** A number that nothing else has. */
  nextId(): number;
  nextNumber(): number;
}

/** A world with a repository, people and an installed app, in which nothing has happened yet. */
export function newWorld(options: FakeOptions, deliveries: Deliveries): World {
  const { repository = 'octo/data', app = {}, now: clock = () => new Date() } = options;
  const [owner = '', name = ''] = repository.split('/');
  const slug = app.slug ?? 'assay';
  let id = 1000;
  let number = 0;
  return {
    owner,
    name,
    repository,
    private: options.private ?? false,
    defaultBranch: options.defaultBranch ?? 'main',
    installation: options.installation ?? 77,
    installed: 'yes',
    app: { id: app.id ?? 4242, slug, name: slug },
    permissions: options.permissions ?? DEFAULT_PERMISSIONS,
    events: options.events ?? DEFAULT_EVENTS,
    hourlyRequests: options.hourlyRequests ?? 5000,
    treeEntries: options.treeEntries ?? 100_000,
    git: gitStore(),
    people: new Map(Object.entries(options.people ?? {})),
    teams: new Map(Object.entries(options.teams ?? {})),
    ghosts: new Set(),
    pulls: new Map(),
    comments: new Map(),
    reviews: new Map(),
    checkRuns: new Map(),
    checkSuites: new Map(),
    statuses: [],
    mergeGroups: new Map(),
    largeFiles: new Map(),
    tokens: new Map(),
    troubles: [],
    storm: 0,
    requests: [],
    used: new Map(),
    writes: new Map(),
    writesPerMinute: options.writesPerMinute ?? Number.POSITIVE_INFINITY,
    violations: [],
    url: '',
    deliveries,
    random: seededRandom(options.seed ?? 1),
    clock,
    now: () => isoSeconds(clock()),
    nextId: () => ++id,
    nextNumber: () => ++number,
  };
}
