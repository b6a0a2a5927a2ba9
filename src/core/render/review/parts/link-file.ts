import { maskText } from '../../../privacy/mask-text.ts';
import { cutText } from '../../../words/cut-text.ts';
import { escapeMarkdown } from '../../escape/escape-markdown.ts';

/** Where a repository is looked at. */
export interface RepositoryPlace {
  /** `https://github.com`. */
  readonly server: string;
  /** `owner/name`. */
  readonly repository: string;
}

/**
 * A link to a file as it was at a commit.
 *
 * @example
 * linkFile({ server: 'https://github.com', repository: 'o/r' }, { path: 'docs/a (1).md', commit: 'c0ffee' })
 * // '[docs/a (1).md](https://github.com/o/r/blob/c0ffee/docs/a%20%281%29.md)'
 */
export function linkFile(
  { server, repository }: RepositoryPlace,
  {
    path,
    commit,
    line,
  }: { readonly path: string; readonly commit: string; readonly line?: number },
  text = path,
): string {
  const anchor = line === undefined ? '' : `#L${line}`;
  const address = `${server}/${encodePath(repository)}/blob/${encodePath(commit)}/${encodePath(path)}${anchor}`;
  return `[${escapeMarkdown(cutText(maskText(text), 120))}](${address})`;
}

function encodePath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, percent))
    .join('/');
}

const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
