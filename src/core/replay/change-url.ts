/**
 * Where people see a change of a repository that GitHub hosts: its pull request, else its commit. Undefined for remotes
 * elsewhere. Credentials in the remote's address are left out.
 *
 * @param remote the address it is fetched from
 * @example
 * changeUrl('git@github.com:org/data.git', { commit: 'c0ffee', pull: 12 }) // 'https://github.com/org/data/pull/12'
 */
export function changeUrl(
  remote: string,
  change: { readonly commit: string; readonly pull?: number },
): string | undefined {
  const found =
    /^(?:https?:\/\/(?:[^@/\s]*@)?|ssh:\/\/git@|git@)(github\.com)[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
      remote,
    );
  if (!found) return undefined;
  const [, host, owner, name] = found;
  const page = change.pull === undefined ? `commit/${change.commit}` : `pull/${change.pull}`;
  return `https://${host}/${owner}/${name}/${page}`;
}
