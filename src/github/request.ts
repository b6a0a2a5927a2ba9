import type { z } from 'zod';
import { AssayError } from '../core/assay-error.ts';
import { type Failure, readFailure } from './failure.ts';
import type { Purpose } from './permission.ts';
import { translateFailure } from './translate-failure.ts';
import { type Waiting, withRetries } from './with-retries.ts';

/** An answer of GitHub, its body not yet trusted. */
export interface Answer {
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** Sends one request, e.g. `send('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: 7 })`. */
export type Send = (
  route: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<Answer>;

/** {@link Send} with retries, failures told in a person's words, and the answer checked against a schema. */
export type Request = <Data>(
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  schema: z.ZodType<Data>,
  purpose: Purpose,
) => Promise<{ data: Data; headers: Answer['headers'] }>;

/** Tells what a failed request means, by {@link translateFailure} or in the words of another home. */
export type Translate = (
  failure: Failure,
  purpose: Purpose,
  now: Date,
  cause: unknown,
) => AssayError;

/**
 * Every method but POST may be repeated: a POST whose answer was lost may have created its comment. What Assay
 * asks of GraphQL reads, or sets what may be set twice.
 */
export function requestWith(
  send: Send,
  waiting: Waiting,
  translate: Translate = translateFailure,
): Request {
  return async (route, parameters, schema, purpose) => {
    const repeatable = !route.startsWith('POST ') || route === 'POST /graphql';
    let answer: Answer;
    try {
      answer = await withRetries(() => send(route, parameters), repeatable, waiting);
    } catch (error) {
      if (error instanceof AssayError) throw error;
      throw translate(readFailure(error), purpose, waiting.now(), error);
    }
    const checked = schema.safeParse(answer.data);
    if (checked.success) return { data: checked.data, headers: answer.headers };
    const [issue] = checked.error.issues;
    throw new AssayError(
      'github-failed',
      `GitHub gave an answer that Assay does not understand while ${purpose.doing}: ${issue?.path.join('.') || 'the answer'}: ${issue?.message}`,
      { hint: 'Check that `GITHUB_API_URL` is the address of a GitHub API.', cause: checked.error },
    );
  };
}
