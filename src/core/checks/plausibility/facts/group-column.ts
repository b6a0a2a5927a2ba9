import type { Roles } from '../../roles.ts';

/** The column whose values tell kinds of rows apart, so that a value is set against its like: the label, else the group. */
export function groupColumn({ label, group }: Roles): number | undefined {
  return label ?? group;
}
