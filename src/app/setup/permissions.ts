/** A permission that the GitHub App is given, and why it takes no less. */
export interface AppPermission {
  /** As a manifest names it. */
  readonly name: string;
  readonly access: 'read' | 'write';
  readonly why: string;
}

/** All that the app is given. `app.yml` and the table in docs/app.md are written from it: `npm run docs`. */
export const APP_PERMISSIONS: readonly AppPermission[] = [
  {
    name: 'checks',
    access: 'write',
    why: 'Posts the checks assay/data and assay/review, and hears when a person presses one of their buttons.',
  },
  {
    name: 'contents',
    access: 'read',
    why: 'Reads the config, the guideline and the data files; hears of pushes to the default branch.',
  },
  {
    name: 'members',
    access: 'read',
    why: 'Finds who is in a team that the config names as experts. Without teams in the config it can be left out.',
  },
  {
    name: 'merge_queues',
    access: 'read',
    why: 'Hears that a merge queue waits for a check. Nothing else is asked of the queue.',
  },
  {
    name: 'metadata',
    access: 'read',
    why: 'GitHub gives it to every app: lists the repositories, and tells what a person may do in them.',
  },
  {
    name: 'pull_requests',
    access: 'write',
    why: 'Writes the packets and results as comments, suggests corrections on their lines, puts reactions to replies, and asks experts for their review. It covers comments on pull requests, so that access to issues is not asked for.',
  },
  {
    name: 'statuses',
    access: 'write',
    why: 'A ruleset accepts a check as required only from an app that may write statuses. None is written.',
  },
];

/** Events that GitHub sends; those about installations come to every app and cannot be chosen. */
export const APP_EVENTS: readonly string[] = [
  'check_run',
  'check_suite',
  'issue_comment',
  'merge_group',
  'pull_request',
  'pull_request_review',
  'push',
];
