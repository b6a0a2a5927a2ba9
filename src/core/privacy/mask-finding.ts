import type { Finding, FindingRow } from '../checks/finding.ts';
import { countOf } from '../words/count-of.ts';
import { HIDDEN } from './detector.ts';
import { detectorsOfColumn } from './detectors-of-column.ts';
import { MASKED_DETECTORS, maskText } from './mask-text.ts';
import type { PrivacyPolicy } from './privacy-policy.ts';

/** What has to be known of the file that a finding is about. */
interface FileColumns {
  /** Names of columns that are never shown. */
  readonly hidden: ReadonlySet<string>;
  /** Names of the key columns; none where they are not known. */
  readonly key: readonly string[];
}

/**
 * A finding as it may be seen. In a file that has a hidden column, a detail is shown only where it is of one column
 * that is not hidden: what is about whole rows, or about two of them, may quote any.
 */
export function maskFinding(
  finding: Finding,
  policy: PrivacyPolicy,
  { hidden, key }: FileColumns,
): Finding {
  const { column } = finding;
  const isHidden = column !== undefined && hidden.has(column);
  const hidesKey = hidden.size > 0 && (key.length === 0 || key.some((name) => hidden.has(name)));
  const mask = masker(policy, column);
  const maskKey = masker(policy, key.length === 1 ? key[0] : undefined);
  const shownKey = (text: string) => (hidesKey ? HIDDEN : maskKey(text));

  const maskRow = ({ key: text, detail, counterpart, ...place }: FindingRow): FindingRow => {
    const showsDetail = hidden.size === 0 || (column !== undefined && !isHidden && !counterpart);
    return {
      ...place,
      ...(text === undefined ? {} : { key: shownKey(text) }),
      ...(detail === undefined || !showsDetail ? {} : { detail: mask(detail) }),
      ...(counterpart === undefined
        ? {}
        : {
            counterpart: {
              ...counterpart,
              ...(counterpart.key === undefined ? {} : { key: shownKey(counterpart.key) }),
            },
          }),
    };
  };
  const { chart, ...rest } = finding;
  return {
    ...rest,
    ...(column === undefined ? {} : { column: mask(column) }),
    message: isHidden ? hiddenMessage(finding, column) : mask(finding.message),
    rows: finding.rows.map(maskRow),
    ...(chart && !isHidden
      ? { chart: { ...chart, title: mask(chart.title), bins: chart.bins.map(mask) } }
      : {}),
  };
}

function masker({ mask }: PrivacyPolicy, column: string | undefined): (text: string) => string {
  if (!mask) return (text) => text;
  const named = column === undefined ? undefined : detectorsOfColumn(column, MASKED_DETECTORS);
  return (text) => maskText(text, named);
}

/** Says where and how much, and nothing of what stands there. */
function hiddenMessage({ check, count }: Finding, column: string): string {
  return `${countOf(count, 'place')} in ${column}, whose values are hidden (${check})`;
}
