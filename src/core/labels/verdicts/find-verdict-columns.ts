import { AssayError } from '../../assay-error.ts';
import { listNames } from '../../words/list-names.ts';
import { suggestWord } from '../../words/suggest-word.ts';

const REQUIRED = ['row_id', 'inclusion', 'verdict'] as const;
const OPTIONAL = ['stratum', 'current'] as const;
type Named = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

/** Columns of the audit that hold no answer. */
const NO_EXPERTS =
  /^(?:path|file|row|line|code|note|notes|label|weight|reason|agreed|correction)$/i;

/** What the columns of a file of verdicts mean, 0-based. */
export interface VerdictColumns {
  readonly named: ReadonlyMap<Named, number>;
  readonly experts: readonly { readonly name: string; readonly column: number }[];
}

/**
 * Finds the columns of a file of verdicts by their names. An expert's column is any that is none of the audit's own, and none
 * of the dataset's, which people copy along.
 *
 * @param own Names of the dataset's columns.
 * @throws {AssayError} `bad-input` where one that is needed is not there.
 */
export function findVerdictColumns(
  columns: readonly string[],
  name: string,
  own: ReadonlySet<string>,
): VerdictColumns {
  const named = new Map<Named, number>();
  for (const each of [...REQUIRED, ...OPTIONAL]) {
    const column = columns.indexOf(each);
    if (column >= 0) named.set(each, column);
  }
  const missing = REQUIRED.find((each) => !named.has(each));
  if (missing !== undefined) {
    const meant = suggestWord(missing, columns);
    throw new AssayError('bad-input', `${name} has no column ${missing}.`, {
      hint:
        meant === undefined
          ? `A file of verdicts has the columns row_id, stratum, inclusion, current and verdict; this one has ${listNames(columns)}.`
          : `Rename the column ${meant}, if it is that.`,
    });
  }
  const taken = new Set(named.values());
  const experts = columns.flatMap((expert, column) =>
    taken.has(column) || own.has(expert) || NO_EXPERTS.test(expert) || expert.trim() === ''
      ? []
      : [{ name: expert, column }],
  );
  return { named, experts };
}
