import type { Detector } from './detector.ts';
import { addressPassword } from './secrets/address-password.ts';
import { assignedSecret } from './secrets/assigned-secret.ts';
import { jsonWebToken } from './secrets/json-web-token.ts';
import { KNOWN_TOKENS } from './secrets/known-tokens.ts';
import { privateKey } from './secrets/private-key.ts';

/** Everything that opens a door; the most certain first, which win where two overlap. */
export const SECRET_DETECTORS: readonly Detector[] = [
  privateKey,
  ...KNOWN_TOKENS,
  jsonWebToken,
  addressPassword,
  assignedSecret,
];
