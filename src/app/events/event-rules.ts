import type { z } from 'zod';
import type { PullRef } from '../../store/store.ts';
import {
  checkRunPayload,
  checkSuitePayload,
  installationPayload,
  installationRepositoriesPayload,
  issueCommentPayload,
  mergeGroupPayload,
  pullRequestPayload,
  pushPayload,
} from './payload-schemas.ts';
import { pullOfMergeGroup } from './pull-of-merge-group.ts';

/** What one kind of event comes down to. */
export interface EventRule {
  /** Actions that matter; undefined: the event has none. */
  readonly actions?: ReadonlySet<string>;
  /**
   * Pull requests that may need work.
   *
   * @throws {z.ZodError} where the payload is not what GitHub documents.
   */
  read(payload: unknown): readonly PullRef[];
}

/** Every event that matters, by its name. All others are acknowledged and forgotten. */
export const EVENT_RULES: ReadonlyMap<string, EventRule> = new Map([
  [
    'pull_request',
    rule(
      'opened synchronize reopened ready_for_review converted_to_draft edited closed',
      pullRequestPayload,
      (payload) => [refOf(payload, payload.pull_request.number)],
    ),
  ],
  [
    'pull_request_review',
    // A guideline's owner approves.
    rule('submitted dismissed', pullRequestPayload, (payload) => [
      refOf(payload, payload.pull_request.number),
    ]),
  ],
  [
    'issue_comment',
    rule('created edited deleted', issueCommentPayload, (payload) =>
      payload.issue.pull_request ? [refOf(payload, payload.issue.number)] : [],
    ),
  ],
  [
    'check_run',
    rule('rerequested requested_action', checkRunPayload, (payload) =>
      mentioned(payload, payload.check_run.pull_requests),
    ),
  ],
  [
    'check_suite',
    rule('rerequested', checkSuitePayload, (payload) =>
      mentioned(payload, payload.check_suite.pull_requests),
    ),
  ],
  [
    'merge_group',
    rule('checks_requested destroyed', mergeGroupPayload, (payload) => [
      refOf(payload, pullOfMergeGroup(payload.merge_group.head_ref) ?? 0),
    ]),
  ],
  [
    'push',
    // What is at the tip of the base branch judges pull requests: its config, its guideline.
    rule(undefined, pushPayload, (payload) =>
      payload.ref === `refs/heads/${payload.repository.default_branch}` ? [refOf(payload, 0)] : [],
    ),
  ],
  [
    'installation',
    rule('created unsuspend new_permissions_accepted', installationPayload, (payload) =>
      repositoriesOf(payload, payload.repositories ?? []),
    ),
  ],
  [
    'installation_repositories',
    rule('added', installationRepositoriesPayload, (payload) =>
      repositoriesOf(payload, payload.repositories_added),
    ),
  ],
]);

function rule<Payload>(
  actions: string | undefined,
  schema: z.ZodType<Payload>,
  read: (payload: Payload) => readonly PullRef[],
): EventRule {
  return {
    ...(actions === undefined ? {} : { actions: new Set(actions.split(' ')) }),
    read: (payload) => read(schema.parse(payload)),
  };
}

interface OfRepository {
  readonly installation: { readonly id: number };
  readonly repository: { readonly id: number; readonly full_name: string };
}

function refOf({ installation, repository }: OfRepository, pull: number): PullRef {
  return { installation: installation.id, repository: repository.full_name, pull };
}

/** A fork's pull request is never mentioned: then the whole repository is looked through. */
function mentioned(
  payload: OfRepository,
  pulls: readonly {
    readonly number: number;
    readonly base: { readonly repo: { readonly id: number } };
  }[],
): readonly PullRef[] {
  const own = pulls.filter(({ base }) => base.repo.id === payload.repository.id);
  const numbers = new Set(own.map(({ number }) => number));
  return numbers.size === 0 ? [refOf(payload, 0)] : [...numbers].map((n) => refOf(payload, n));
}

function repositoriesOf(
  { installation }: { readonly installation: { readonly id: number } },
  repositories: readonly { readonly full_name: string }[],
): readonly PullRef[] {
  const names = new Set(repositories.map(({ full_name }) => full_name));
  return [...names].map((repository) => ({ installation: installation.id, repository, pull: 0 }));
}
