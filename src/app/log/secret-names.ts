/**
 * Names of fields whose values never reach the log, in lower case and without separators: secrets, whatever a
 * webhook or a request carried, and whatever people or data files say.
 */
const HIDDEN_NAMES: ReadonlySet<string> = new Set([
  'answers',
  'authorization',
  'body',
  'cells',
  'cookie',
  'cookies',
  'databaseurl',
  'event',
  'headers',
  'jwt',
  'password',
  'payload',
  'pem',
  'privatekey',
  'request',
  'response',
  'rows',
  'secret',
  'setcookie',
  'signature',
  'token',
  'webhooksecret',
  'xhubsignature256',
]);

/**
 * Whether a field of this name stays out of the log.
 *
 * @example
 * isHiddenName('Set-Cookie') // true
 * isHiddenName('repository') // false
 */
export function isHiddenName(name: string): boolean {
  return HIDDEN_NAMES.has(name.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
}
