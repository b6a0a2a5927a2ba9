import { z } from 'zod';
import type { Purpose } from '../permission.ts';
import type { Request } from '../request.ts';
import { RateLimitedError } from './rate-limited-error.ts';
import { translateAppFailure } from './translate-app-failure.ts';

export interface GraphqlOrder<Data> {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Takes null for whatever GitHub may know nothing of. */
  readonly schema: z.ZodType<Data>;
  readonly purpose: Purpose;
  readonly now: () => Date;
}

const errorSchema = z.object({ message: z.string(), type: z.string().optional() });

/** GitHub's advice where a limit names no time. */
const UNNAMED_WAIT_MS = 60_000;

/**
 * Asks GitHub's GraphQL. It answers failures with status 200 too; they become the errors that REST gives.
 *
 * @returns undefined where GitHub knows nothing of what was asked about.
 * @throws {AssayError}
 */
export async function graphql<Data>(
  request: Request,
  { query, variables, schema, purpose, now }: GraphqlOrder<Data>,
): Promise<Data | undefined> {
  const { data: answer, headers } = await request(
    'POST /graphql',
    { query, variables },
    z.object({ data: schema.nullish(), errors: z.array(errorSchema).optional() }),
    purpose,
  );
  const [error] = answer.errors ?? [];
  if (!error) return answer.data ?? undefined;
  if (error.type === 'NOT_FOUND') return undefined;
  if (error.type === 'RATE_LIMITED') {
    const reset = Number(headers['x-ratelimit-reset']) * 1000;
    const retryAt = new Date(Number.isFinite(reset) ? reset : now().getTime() + UNNAMED_WAIT_MS);
    throw new RateLimitedError(`stopped Assay while ${purpose.doing}: ${error.message}`, retryAt);
  }
  const status = error.type === 'FORBIDDEN' || error.type === 'INSUFFICIENT_SCOPES' ? 403 : 422;
  throw translateAppFailure({ status, headers: {}, message: error.message }, purpose, now());
}
