import { namesHidden } from '../../core/privacy/hidden-columns.ts';
import type { PrivacyPolicy } from '../../core/privacy/privacy-policy.ts';
import type { FrameFile } from '../../core/sampling/frame/read-frame.ts';
import { columnName } from '../../core/words/column-name.ts';

/** The places among the values of a stratum that come out of a column that the config hides. */
export function hiddenStrata(
  files: readonly Pick<FrameFile, 'strata' | 'table'>[],
  { columns }: Pick<PrivacyPolicy, 'columns'>,
): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const { strata, table } of files) {
    for (const [place, by] of strata.entries()) {
      if (by === 'change') continue;
      if (namesHidden([columnName(table.columns, by)], columns).length > 0) hidden.add(place);
    }
  }
  return hidden;
}
