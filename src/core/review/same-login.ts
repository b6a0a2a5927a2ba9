import { bareLogin } from './bare-login.ts';

/**
 * Whether two logins are one person's: GitHub forgets letter case.
 *
 * @example
 * sameLogin('Expert-1', 'expert-1') // true
 */
export function sameLogin(a: string, b: string): boolean {
  return bareLogin(a) === bareLogin(b);
}
