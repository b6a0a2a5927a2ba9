import { countOf } from '../../words/count-of.ts';
import { cutText } from '../../words/cut-text.ts';
import { formatCount } from '../../words/format-count.ts';
import { type Suspect, textOf } from './suspects.ts';

/** Suspects that have something in common. */
export interface SuspectGroup {
  /** E.g. `the 214 added rows whose source is vendor-b`; text out of data. */
  readonly name: string;
  readonly suspects: readonly Suspect[];
}

const LONGEST_VALUE = 40;

/** The suspects by their value in a column. Those without one are in no group. */
export function groupByColumn(
  suspects: readonly Suspect[],
  column: { readonly index: number; readonly name: string },
): (SuspectGroup & { readonly value: string })[] {
  const groups = new Map<string, Suspect[]>();
  for (const suspect of suspects) {
    const text = textOf(suspect.row, column.index);
    if (text === undefined) continue;
    const group = groups.get(text);
    if (group) group.push(suspect);
    else groups.set(text, [suspect]);
  }
  return [...groups].map(([value, group]) => ({
    name: `the ${rowsPhrase(group)} whose \`${column.name}\` is \`${cutText(value, LONGEST_VALUE)}\``,
    suspects: group,
    value,
  }));
}

/** The added rows by unbroken run, such as what was appended at once. */
export function groupByRun(suspects: readonly Suspect[]): SuspectGroup[] {
  const runs: Suspect[][] = [];
  for (const suspect of suspects) {
    if (suspect.op !== 'added') continue;
    const run = runs.at(-1);
    if (run && run.at(-1)!.row.index === suspect.row.index - 1) run.push(suspect);
    else runs.push([suspect]);
  }
  return runs.map((run) => {
    const [first, last] = [run[0]!.row.index + 1, run.at(-1)!.row.index + 1];
    const place =
      run.length === 1
        ? `row ${formatCount(first)}`
        : `rows ${formatCount(first)} to ${formatCount(last)}`;
    return { name: `the ${rowsPhrase(run)} at ${place}`, suspects: run };
  });
}

/** The added rows, the changed ones, and both. */
export function groupByChange(suspects: readonly Suspect[]): SuspectGroup[] {
  const added = suspects.filter(({ op }) => op === 'added');
  const modified = suspects.filter(({ op }) => op === 'modified');
  return [added, modified, suspects]
    .filter((group) => group.length > 0)
    .map((group) => ({ name: `the ${rowsPhrase(group)}`, suspects: group }));
}

/** E.g. `214 added rows`, `3 changed rows`, `20 added or changed rows`. */
function rowsPhrase(suspects: readonly Suspect[]): string {
  const added = suspects.some(({ op }) => op === 'added');
  const modified = suspects.some(({ op }) => op === 'modified');
  const word = added && modified ? 'added or changed' : added ? 'added' : 'changed';
  return countOf(suspects.length, `${word} row`);
}
