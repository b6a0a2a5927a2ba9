import { escapeMarkdown } from '../../escape/escape-markdown.ts';

/** What GitHub takes for a login, that of an app included. */
const LOGIN = /^[a-z\d][a-z\d-]{0,99}$/i;

/**
 * A login that is meant to be notified; anything that is no login stays text.
 *
 * @example
 * mentionLogin('expert-1') // '@expert-1'
 * mentionLogin('org/everybody') // 'org/everybody'
 */
export function mentionLogin(login: string): string {
  return LOGIN.test(login) ? `@${login}` : escapeMarkdown(login);
}
