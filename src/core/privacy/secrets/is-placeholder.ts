import { entropy } from './entropy.ts';

const WORDS =
  /example|sample|placeholder|change.?me|replace|redacted|dummy|fake|your[_-]|my[_-]?(?:secret|key|token|pass)|todo|xxxx|\*\*\*|\.\.\.|…|•|[<>{}]/i;

/** A key drawn at random has more, the shortest hexadecimal ones included. */
const LEAST_ENTROPY = 3;

/**
 * Whether what stands where a secret would stand is only there to show the form: an example, a variable, or
 * characters that repeat.
 *
 * @example
 * isPlaceholder('AKIAIOSFODNN7EXAMPLE') // true
 */
export function isPlaceholder(secret: string): boolean {
  return WORDS.test(secret) || entropy(secret) < LEAST_ENTROPY;
}
