import type { TableProfile } from '../../profile/table-profile.ts';
import type { Roles } from '../roles.ts';

/**
 * How often each label occurs; undefined where a side has no label column, or more values than labels are.
 *
 * @param roles Of the side.
 */
export function labelsOf(
  profile: TableProfile,
  { label }: Roles,
): ReadonlyMap<string, number> | undefined {
  return label === undefined ? undefined : profile.columns[label]?.values;
}
