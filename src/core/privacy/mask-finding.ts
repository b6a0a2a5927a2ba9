import type { Finding, FindingCounterpart, FindingRow } from '../checks/finding.ts';
import { countOf } from '../words/count-of.ts';
import { HIDDEN } from './detector.ts';
import { detectorsOfColumn } from './detectors-of-column.ts';
import { maskText } from './mask-text.ts';
import { MASKED_DETECTORS } from './masked-detectors.ts';
import type { PrivacyPolicy } from './privacy-policy.ts';

/** What has to be known of the file that a finding is about. */
export interface FileColumns {
  /** Names of columns that are never shown. */
  readonly hidden: ReadonlySet<string>;
  /** Names of the key columns; none where they are not known. */
  readonly key: readonly string[];
}

/**
 * A finding as it may be seen. In a file that has a hidden column no detail is shown: what is said of one cell may
 * quote others of its row, as the start of an end.
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
  // Which columns another file's key is made of is not known here.
  const shownOther = ({ path, key: text = '' }: FindingCounterpart) =>
    path !== undefined && policy.columns.length > 0 ? HIDDEN : shownKey(text);

  const maskRow = ({ key: text, detail, counterpart, ...place }: FindingRow): FindingRow => {
    return {
      ...place,
      ...(text === undefined ? {} : { key: shownKey(text) }),
      ...(detail === undefined || hidden.size > 0 ? {} : { detail: mask(detail) }),
      ...(counterpart === undefined
        ? {}
        : {
            counterpart: {
              ...counterpart,
              ...(counterpart.key === undefined ? {} : { key: shownOther(counterpart) }),
            },
          }),
    };
  };
  const { chart, ...rest } = finding;
  return {
    ...rest,
    ...(column === undefined ? {} : { column: mask(column) }),
    ...(finding.rule === undefined ? {} : { rule: mask(finding.rule) }),
    message: isHidden ? hiddenMessage(finding, column) : mask(finding.message),
    rows: finding.rows.map(maskRow),
    ...(chart && (hidden.size === 0 || (column !== undefined && !isHidden))
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
