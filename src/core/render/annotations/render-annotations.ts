import type { Severity } from '../../checks/finding.ts';
import type { Report } from '../../report/report.ts';
import { countOf } from '../../words/count-of.ts';
import { findingKinds } from '../report/finding-kind.ts';
import { findingsOf } from '../report/located-finding.ts';
import { annotateFinding } from './annotate-finding.ts';
import { annotateNotices } from './annotate-notices.ts';
import type { Annotation } from './annotation.ts';

export interface AnnotationOptions {
  /** The most of each level. */
  readonly limit?: number;
  /** Where those are that are left out, as `see the job's summary`. */
  readonly rest?: string;
}

/** GitHub shows so many annotations of each level from one step, and drops the rest without a word. */
const SHOWN_BY_GITHUB = 10;

/**
 * What is new, as remarks at file and line, most severe first: each finding at its first row, then further
 * rows while there is room. At most `limit` of each level; the last one tells how many more there are.
 */
export function renderAnnotations(
  report: Report,
  { limit = SHOWN_BY_GITHUB, rest = "see the job's summary" }: AnnotationOptions = {},
): Annotation[] {
  const all = (severity: Severity): Annotation[] => {
    // One of each kind before a second of any: a hundred files with one problem must not hide the others.
    const kinds = findingKinds(findingsOf(report, 'new', severity));
    const firsts = kinds.flatMap(({ findings }) => findings.slice(0, 1));
    const others = kinds.flatMap(({ findings }) => findings.slice(1));
    const annotated = [...firsts, ...others].map(annotateFinding);
    return [
      ...annotated.map(({ first }) => first),
      ...annotateNotices(report.notices, severity),
      ...annotated.flatMap(({ further }) => further),
    ];
  };
  return [
    ...cutTo(limit, all('error'), 'error', rest),
    ...cutTo(limit, all('warning'), 'warning', rest),
    ...cutTo(limit, all('info'), 'notice', rest),
  ];
}

function cutTo(limit: number, annotations: Annotation[], word: string, rest: string): Annotation[] {
  const kept = annotations.slice(0, limit);
  const last = kept.at(-1);
  const left = annotations.length - kept.length;
  if (!last || left === 0) return kept;
  const message = `${last.message}\n\n${countOf(left, `more ${word}`)} not shown here: ${rest}.`;
  return [...kept.slice(0, -1), { ...last, message }];
}
