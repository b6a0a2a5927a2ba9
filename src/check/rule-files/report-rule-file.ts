import { suiteError } from '../../core/checks/expectations/suite-error.ts';
import { type Finding, type FindingRow, MAX_FINDING_ROWS } from '../../core/checks/finding.ts';
import { planCheck } from '../../core/checks/plan-check.ts';
import { schemaError } from '../../core/checks/schema/schema-error.ts';
import type { FileReport, Notice } from '../../core/report/report.ts';
import type { PlacedFault } from '../../core/schema/file-schema.ts';
import { countPhrase } from '../../core/words/count-phrase.ts';
import type { ChangedFile } from '../../revisions/revisions.ts';
import type { RuleFile } from './find-rule-files.ts';

/**
 * What this change broke of a suite or schema that judges no changed data file, told of the file itself, or of the
 * config where that names it anew. Undefined where the check is off.
 */
export function reportRuleFile(
  { kind, path, datasets, fresh }: RuleFile,
  changed: readonly ChangedFile[],
  configPath: string,
): FileReport | undefined {
  const check = kind === 'suite' ? suiteError : schemaError;
  const settings = datasets[0]?.checks ?? {};
  const setting = Object.hasOwn(settings, check.name) ? settings[check.name] : undefined;
  const planned = planCheck(check, setting);
  if (!planned) return undefined;
  const edit = changed.find((file) => file.path === path || file.basePath === path);
  const place = edit ? path : configPath;
  const told = fresh.map((fault) => ({ side: 'head' as const, detail: sayFault(fault, path) }));
  const finding: Finding = {
    check: check.name,
    severity: planned.severity,
    dimension: check.dimension,
    standing: 'new',
    count: fresh.length,
    rows: fresh.slice(0, MAX_FINDING_ROWS).map((fault) => rowOf(fault, path, place)),
    message: check.describe(told, undefined, planned.parameters),
    hint: check.hint,
  };
  const isGone = edit?.path !== undefined && edit.path !== path;
  return {
    path: place,
    change: isGone ? 'removed' : (edit?.status ?? 'modified'),
    headline: headlineOf(kind, path, place),
    columns: [],
    findings: [finding],
  };
}

/** The line of a row stands before its detail, which then need not say it. */
function rowOf({ line, ...fault }: PlacedFault, own: string, place: string): FindingRow {
  const isHere = line !== undefined && fault.path === place;
  const detail = sayFault(isHere || line === undefined ? fault : { line, ...fault }, own);
  return { side: 'head', ...(isHere ? { line } : {}), detail };
}

function headlineOf(kind: RuleFile['kind'], path: string, place: string): string {
  return place === path ? `a ${kind}, which judges data` : `names the ${kind} ${path}`;
}

/** Tells of a suite or schema that cannot be used, and of what stood there before. */
export function noteRuleFile({ kind, path, faults }: RuleFile): Notice {
  const [first] = faults;
  const place = first?.pointer ? ` (${first.pointer})` : '';
  const count = countPhrase(faults.length, 'fault', 'faults');
  return {
    code: `${kind}-error`,
    severity: 'warning',
    path,
    ...(first?.line === undefined || first.path !== path ? {} : { line: first.line }),
    message: `The ${kind} ${path} has ${count}${faults.length > 1 ? ', such as' : ''}: ${first?.message ?? ''}${place}. Until it is corrected, what is broken judges nothing.`,
  };
}

function sayFault({ path, line, pointer, message }: PlacedFault, own: string): string {
  const parts = [
    ...(path === own ? [] : [path]),
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(pointer === '' ? [] : [pointer]),
  ];
  return parts.length === 0 ? message : `${parts.join(', ')}: ${message}`;
}
