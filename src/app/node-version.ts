const OLDEST = [22, 13] as const;

/**
 * Whether a version of Node has what the app needs, `node:sqlite` without a flag above all.
 *
 * @example
 * isNodeNewEnough('22.13.0') // true
 * isNodeNewEnough('20.19.4') // false
 * isNodeNewEnough('22.12.9') // false
 */
export function isNodeNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}
