import type { CheckContext, Violation } from '../checks/check.ts';
import { suggestWord } from '../words/suggest-word.ts';
import { TYPE_NAMES } from './expression/function-names.ts';
import type { Rule } from './rule.ts';

/** Columns that a rule reads and a side does not have: it cannot be judged there. */
export function findMissing(rule: Rule, { base, head, diff }: CheckContext): Violation[] {
  // A column that head renamed is there in base by its new name.
  const renamed = diff?.columns.pairs.map((pair) => head.columns[pair.head]!) ?? [];
  const isJudged = base !== undefined && !rule.isAboutChange;
  return [
    ...(isJudged ? missingFrom(rule, [...base.columns, ...renamed], 'base') : []),
    ...missingFrom(rule, head.columns, 'head'),
    ...(base ? missingFromBoth(rule, [...head.columns, ...base.columns]) : []),
  ];
}

/** A column of `old` that base lacks is null there, unless it is no column at all. */
function missingFromBoth({ old }: Rule, columns: readonly string[]): Violation[] {
  const read = old === undefined || old === 'all' ? [] : [...old];
  return read
    .filter((name) => !columns.includes(name))
    .map((name) => missing(name, columns, 'head'));
}

function missingFrom(
  { names, row, written, message = [] }: Rule,
  columns: readonly string[],
  side: 'base' | 'head',
): Violation[] {
  const shown = message.flatMap((part) =>
    typeof part === 'string' || part.old ? [] : [part.column],
  );
  const read = new Set([
    ...[...names].filter((name) => !TYPE_NAMES.has(name)),
    ...(row === 'all' ? [] : row),
    ...(written === 'all' ? [] : written),
    ...shown,
  ]);
  return [...read]
    .filter((name) => !columns.includes(name))
    .map((name) => missing(name, columns, side));
}

function missing(name: string, columns: readonly string[], side: 'base' | 'head'): Violation {
  const meant = suggestWord(name, columns);
  const hint = meant === undefined ? '' : `; did you mean \`${meant}\`?`;
  const detail = `there is no column \`${name}\`${hint}`;
  // A rule that cannot be judged must not look like one that holds, whoever wrote it and when.
  return { side, column: name, detail, ...(side === 'head' ? { byChange: true } : {}) };
}
