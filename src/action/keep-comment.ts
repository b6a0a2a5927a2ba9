import { AssayError } from '../core/assay-error.ts';
import type { GitHubConnection } from '../github/connection.ts';
import { upsertComment } from '../github/upsert-comment.ts';
import type { Pull } from './comparison.ts';
import type { CommentMode } from './inputs.ts';
import type { Workflow } from './workflow.ts';

export interface CommentWish {
  readonly mode: CommentMode;
  /** Left out where the event is about no pull request. */
  readonly pull?: Pull;
  readonly body: string;
  readonly marker: string;
  /** Whether there is anything that a comment would be worth. */
  readonly worthTelling: boolean;
}

/**
 * Brings the pull request's comment up to date, as far as the token and the others who comment allow. Never fails
 * the run: what keeps it from commenting is a notice where that is as it must be, and a warning else.
 */
export async function keepComment(
  workflow: Pick<Workflow, 'notice' | 'warning'>,
  github: GitHubConnection,
  { mode, pull, body, marker, worthTelling }: CommentWish,
): Promise<void> {
  if (mode === 'never' || !pull) return;
  try {
    if ((await github.pullHead(pull.number)) !== pull.head) {
      workflow.notice(
        `No comment: #${pull.number} has newer commits than this run, whose own run comments.`,
      );
      return;
    }
    const create = mode === 'always' || worthTelling;
    const outcome = await upsertComment(github, { pull: pull.number, body, marker, create });
    if (outcome.kind === 'stood-back')
      workflow.notice(`No comment: ${outcome.author} already keeps Assay's comment here.`);
  } catch (error) {
    const reason = reasonOf(error);
    const expected = pull.readOnly && isRefusal(error);
    if (expected)
      workflow.notice(
        `No comment: on this pull request GitHub gives a read-only token. The job's summary has it all.`,
      );
    else workflow.warning(`No comment: ${reason}`);
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof AssayError && error.code === 'missing-permission';
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const hint = error instanceof AssayError ? error.hint : undefined;
  return hint ? `${error.message}. ${hint}` : error.message;
}
