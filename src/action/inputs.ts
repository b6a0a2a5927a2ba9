import { AssayError } from '../core/assay-error.ts';
import type { FailOn } from '../core/gates/policy.ts';
import type { Workflow } from './workflow.ts';

/** When to comment on the pull request: where there is something to tell, on every run, or never. */
export type CommentMode = 'auto' | 'always' | 'never';

/** What the workflow asks for; `action.yml` describes each. What is left out is decided further in. */
export interface Inputs {
  readonly config?: string;
  readonly base?: string;
  readonly head?: string;
  readonly failOn?: FailOn;
  readonly comment: CommentMode;
  /** Empty where the workflow gives none: then GitHub is never asked. */
  readonly token: string;
}

const FAIL_ON: readonly FailOn[] = ['new', 'all', 'never'];
const COMMENT: readonly CommentMode[] = ['auto', 'always', 'never'];

/**
 * Reads the inputs.
 *
 * @throws {AssayError} `bad-arguments` where an input has a value it does not know.
 */
export function readInputs(workflow: Pick<Workflow, 'input'>): Inputs {
  const config = workflow.input('config');
  const base = workflow.input('base');
  const head = workflow.input('head');
  const failOn = oneOf('fail-on', workflow.input('fail-on'), FAIL_ON);
  return {
    ...(config && { config }),
    ...(base && { base: revision('base', base) }),
    ...(head && { head: revision('head', head) }),
    ...(failOn && { failOn }),
    comment: oneOf('comment', workflow.input('comment'), COMMENT) ?? 'auto',
    token: workflow.input('github-token'),
  };
}

function oneOf<Value extends string>(
  name: string,
  given: string,
  known: readonly Value[],
): Value | undefined {
  if (given === '') return undefined;
  const value = known.find((one) => one === given);
  if (value) return value;
  throw new AssayError('bad-arguments', `The input \`${name}\` is \`${given}\``, {
    hint: `Write one of ${known.map((one) => `\`${one}\``).join(', ')}, or leave it out.`,
  });
}

/** A revision that starts with a dash would reach git as an option. */
function revision(name: string, given: string): string {
  if (!given.startsWith('-')) return given;
  throw new AssayError('bad-arguments', `The input \`${name}\` is \`${given}\`, no revision`, {
    hint: 'Write a branch, a tag or a commit.',
  });
}
