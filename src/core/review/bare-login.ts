/**
 * A login as it is compared: without the `@` that people write before it, and in small letters, since GitHub tells no
 * case apart.
 *
 * @example
 * bareLogin('@Expert-1') // 'expert-1'
 */
export function bareLogin(login: string): string {
  return login.replace(/^@/, '').toLowerCase();
}
