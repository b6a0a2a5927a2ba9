import { randomBytes } from 'node:crypto';
import { AssayError } from '../../core/assay-error.ts';
import { secretDigest } from '../../core/sampling/draw/secret-digest.ts';
import type { Terminal } from '../terminal.ts';

/**
 * The secret of a draw: the option's, else that of `ASSAY_SECRET`, else a fresh one, which is told with its digest on the
 * error stream so that the draw can be repeated.
 *
 * @throws {AssayError} `bad-arguments` where it is empty.
 */
export function chooseSecret(option: string | undefined, { env, err }: Terminal): string {
  const given = option ?? env['ASSAY_SECRET'];
  if (given === '') {
    throw new AssayError('bad-arguments', 'The secret of a draw is not empty.', {
      hint: 'Leave --secret and ASSAY_SECRET out for a fresh one.',
    });
  }
  if (given !== undefined) return given;
  const secret = randomBytes(32).toString('hex');
  err(`assay: the secret of this draw is ${secret}\n`);
  err(`       its digest, to publish now: ${secretDigest(secret)}\n`);
  err(
    '       the same rows are drawn again with --secret or ASSAY_SECRET; keep it until answers are in\n',
  );
  return secret;
}
