import { AssayError } from '../../core/assay-error.ts';
import { maskText } from '../../core/privacy/mask-text.ts';

const MOST_FRAMES = 12;
const MOST_CHARACTERS = 1000;

/** What the log says of an error: never what it carries, such as the request, its headers, or a webhook's payload. */
export interface DescribedFailure {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly status?: number;
  readonly next?: string;
  readonly stack?: readonly string[];
  readonly cause?: DescribedFailure;
}

/** Describes an error for the log; an {@link AssayError} without its stack, since its message says what to do. */
export function describeFailure(error: unknown, depth = 0): DescribedFailure {
  if (!(error instanceof Error)) return { type: typeof error, message: short(String(error)) };
  const [first] = error instanceof AggregateError ? error.errors : [];
  const cause = error.cause ?? first;
  const { code, status } = error as { code?: unknown; status?: unknown };
  return {
    type: error.name,
    message: short(error.message),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    ...(error instanceof AssayError
      ? { ...(error.hint === undefined ? {} : { next: short(error.hint) }) }
      : { stack: framesOf(error) }),
    ...(cause !== undefined && depth < 3 ? { cause: describeFailure(cause, depth + 1) } : {}),
  };
}

const short = (text: string) => maskText(text.slice(0, MOST_CHARACTERS));

/** Places in the code only: the head of a stack repeats the message. */
function framesOf({ stack = '' }: Error): readonly string[] {
  const frames = stack.split('\n').filter((line) => /^\s{1,8}at /.test(line));
  return frames.slice(0, MOST_FRAMES).map((line) => line.trim());
}
