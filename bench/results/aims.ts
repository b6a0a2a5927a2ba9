import { assayCheck } from '../contenders/assay/assay-check.ts';
import { assayDiff } from '../contenders/assay/assay-diff.ts';
import { assayProfile } from '../contenders/assay/assay-profile.ts';
import { duckdbJoin } from '../contenders/peers/duckdb-join.ts';
import { duckdbSummarize } from '../contenders/peers/duckdb-summarize.ts';
import { gitDiff } from '../contenders/peers/git-diff.ts';
import { sha1sum } from '../contenders/peers/sha1sum.ts';
import { ACTION, BARE_NODE, SMALL } from '../start-up/measure-start-up.ts';

/** How Assay means to compare with a peer in the same run. */
export interface Aim {
  readonly name: string;
  readonly pair: string;
  readonly ours: string;
  readonly theirs: string;
  readonly of: 'time' | 'memory';
  /** The most that ours may be of theirs: 0.25 is four times faster. */
  readonly most: number;
  /** How people say it: how many times faster, what share, or how many times as much. */
  readonly said: 'faster' | 'share' | 'times';
}

const diffBeside = (pair: string, theirs: string) => ({ pair, ours: assayDiff.name, theirs });
const faster = (times: number) =>
  ({ of: 'time', most: 1 / times, said: 'faster' }) as const satisfies Partial<Aim>;
const share = (most: number, of: Aim['of']) =>
  ({ of, most, said: 'share' }) as const satisfies Partial<Aim>;

/** All aims that are a ratio. That growth is linear is judged by its lines. */
export const AIMS: readonly Aim[] = [
  { name: 'diff of a: DuckDB', ...diffBeside('a', duckdbJoin.name), ...faster(6) },
  { name: 'diff of c: DuckDB', ...diffBeside('c', duckdbJoin.name), ...faster(5) },
  { name: 'diff of b: DuckDB', ...diffBeside('b', duckdbJoin.name), ...faster(10) },
  { name: 'diff of a: sha1sum', ...diffBeside('a', sha1sum.name), ...share(0.5, 'time') },
  { name: 'diff of b: sha1sum', ...diffBeside('b', sha1sum.name), ...share(0.3, 'time') },
  { name: 'diff of a: git', ...diffBeside('a', gitDiff.name), ...faster(8) },
  { name: 'diff of shuffled: DuckDB', ...diffBeside('shuffled', duckdbJoin.name), ...faster(3) },
  { name: 'diff of rewritten: DuckDB', ...diffBeside('rewritten', duckdbJoin.name), ...faster(2) },
  { name: 'memory of a: DuckDB', ...diffBeside('a', duckdbJoin.name), ...share(0.2, 'memory') },
  { name: 'memory of b: DuckDB', ...diffBeside('b', duckdbJoin.name), ...share(0.1, 'memory') },
  {
    name: 'profile of a: DuckDB',
    pair: 'a',
    ours: assayProfile.name,
    theirs: duckdbSummarize.name,
    ...faster(4),
  },
  {
    name: 'whole check of a: DuckDB',
    pair: 'a',
    ours: assayCheck.name,
    theirs: duckdbJoin.name,
    of: 'time',
    most: 1,
    said: 'times',
  },
  {
    name: 'bundled Action: Node',
    pair: SMALL,
    ours: ACTION,
    theirs: BARE_NODE,
    of: 'time',
    most: 6,
    said: 'times',
  },
];
