/** A permission as a workflow grants it to its token under `permissions:`, or as a GitHub App is given it. */
export type Permission =
  | 'checks: read'
  | 'checks: write'
  | 'contents: read'
  | 'members: read'
  | 'metadata: read'
  | 'pull-requests: read'
  | 'pull-requests: write';

/** What one request is for, so that a refusal can be told in a person's words. */
export interface Purpose {
  /** What Assay was doing, to follow "while", e.g. `reading data/a.csv`. */
  readonly doing: string;
  /** The permission that it takes. */
  readonly permission: Permission;
}

/**
 * A permission as the settings of a GitHub App name it.
 *
 * @example
 * nameAppPermission('pull-requests: write') // 'Pull requests: Read and write'
 * nameAppPermission('members: read') // 'Members: Read-only'
 */
export function nameAppPermission(permission: Permission): string {
  const [name = '', access] = permission.split(': ');
  const words = name.replaceAll('-', ' ');
  const level = access === 'write' ? 'Read and write' : 'Read-only';
  return `${words[0]?.toUpperCase()}${words.slice(1)}: ${level}`;
}
