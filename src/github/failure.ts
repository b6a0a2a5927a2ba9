/** A request that GitHub did not answer, or answered with an error. */
export interface Failure {
  /** The HTTP status; left out where no answer came at all. */
  readonly status?: number;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** What GitHub, or the network, said. */
  readonly message: string;
}

interface HttpError extends Error {
  readonly response?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string | number | undefined>>;
    readonly data?: unknown;
  };
}

/**
 * Reads what a thrown value says about a request. Octokit gives an unanswered request the status 500, so only
 * an error that carries a response has a status here.
 *
 * @example
 * readFailure(new Error('connect ECONNREFUSED')) // { headers: {}, message: 'connect ECONNREFUSED' }
 */
export function readFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { headers: {}, message: String(error) };
  const { response } = error as HttpError;
  if (!response) return { headers: {}, message: error.message };
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) headers[name] = String(value);
  return { status: response.status, headers, message: saidIn(response.data) ?? error.message };
}

/** GitHub's own sentence in an answer's body, without the link to the documentation that Octokit adds. */
function saidIn(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('message' in data)) return undefined;
  const { message, errors } = data as { message: unknown; errors?: unknown };
  if (!Array.isArray(errors) || errors.length === 0) return String(message);
  const details = errors.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  return `${String(message)}: ${details.join(', ')}`;
}
