import { assayCheck } from './assay/assay-check.ts';
import { assayCheckKept } from './assay/assay-check-kept.ts';
import { assayDiff } from './assay/assay-diff.ts';
import { assayDiffInferred } from './assay/assay-diff-inferred.ts';
import { assayProfile } from './assay/assay-profile.ts';
import { assayValidate } from './assay/assay-validate.ts';
import type { Contender } from './contender.ts';
import { countLines } from './peers/count-lines.ts';
import { csvdiff } from './peers/csvdiff.ts';
import { daff } from './peers/daff.ts';
import { dataloupe } from './peers/dataloupe.ts';
import { duckdbJoin } from './peers/duckdb-join.ts';
import { duckdbSummarize } from './peers/duckdb-summarize.ts';
import { frictionless } from './peers/frictionless.ts';
import { gitDiff } from './peers/git-diff.ts';
import { gnuDiff } from './peers/gnu-diff.ts';
import { greatExpectations } from './peers/great-expectations.ts';
import { mapDiff } from './peers/map-diff.ts';
import { qsv } from './peers/qsv.ts';
import { sha1sum } from './peers/sha1sum.ts';

/** All that is measured. */
export const CONTENDERS: readonly Contender[] = [
  assayDiff,
  assayDiffInferred,
  assayProfile,
  assayValidate,
  assayCheck,
  assayCheckKept,
  duckdbJoin,
  duckdbSummarize,
  gitDiff,
  gnuDiff,
  sha1sum,
  countLines,
  qsv,
  csvdiff,
  mapDiff,
  daff,
  dataloupe,
  greatExpectations,
  frictionless,
];
