import type { CheckContext } from './check.ts';

const SOURCE_NAMES =
  /^(?:data_?)?(?:source|origin|provider|supplier|vendor|batch|annotator|import|feed)(?:_?(?:name|id))?$/i;

/**
 * The column of head, 0-based, that tells where rows come from: the config's, else one that is named like it. That
 * rows come from elsewhere is no drift of its own, but what drift is put down to first.
 */
export function sourceColumn({
  roles,
  head,
}: Pick<CheckContext, 'roles' | 'head'>): number | undefined {
  if (roles.head.source !== undefined) return roles.head.source;
  const named = head.columns.findIndex((name) => SOURCE_NAMES.test(name.trim()));
  return named === -1 ? undefined : named;
}
