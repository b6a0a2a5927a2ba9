import { AssayError } from '../core/assay-error.ts';
import { maskText } from '../core/privacy/mask-text.ts';

/**
 * What was thrown, for a person: an {@link AssayError}'s message and next step; anything else is a defect in Assay
 * and told as one. Personal data and secrets in it are masked: an error can quote a cell or a config.
 *
 * @example
 * describeError(new TypeError('x is undefined'))
 * // 'x is undefined\nThis is a defect in Assay: please report it, with the log of a debug run.'
 */
export function describeError(error: unknown): string {
  const message = error instanceof Error ? error.message || error.name : String(error);
  const next =
    error instanceof AssayError
      ? error.hint
      : 'This is a defect in Assay: please report it, with the log of a debug run.';
  return maskText(next ? `${message}\n${next}` : message);
}
