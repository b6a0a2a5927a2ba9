/** Tokens of GitHub, JSON web tokens, private keys and passwords in addresses, wherever in a line they stand. */
const TOKENS =
  /\b(?:gh[a-z]_[A-Za-z0-9_]{10,}|github_pat_[A-Za-z0-9_]{10,}|eyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]{5,})|-----BEGIN [A-Z ]{1,40}-----[A-Za-z0-9+/=\\\s]{0,8192}(?:-----END [A-Z ]{1,40}-----)?|(?<=:\/\/[^\s:/@]{0,100}:)[^\s@/]{1,200}(?=@)/g;

/**
 * A line of the log without secrets: the given ones, and everything that has the form of one.
 *
 * @example
 * hideSecrets('asked with ghs_abcdefghijklmnop', []) // 'asked with [hidden]'
 * hideSecrets('postgres://assay:hunter2@db/assay', []) // 'postgres://assay:[hidden]@db/assay'
 * hideSecrets('signed with correct horse', ['correct horse']) // 'signed with [hidden]'
 */
export function hideSecrets(line: string, secrets: readonly string[]): string {
  let hidden = line;
  for (const secret of secrets) if (secret !== '') hidden = hidden.replaceAll(secret, '[hidden]');
  return hidden.replaceAll(TOKENS, '[hidden]');
}
