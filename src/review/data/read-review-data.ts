import { type OpenedCheck, openCheck } from '../../check/run-check.ts';
import { matchDatasets } from '../../config/match-datasets.ts';
import { AssayError } from '../../core/assay-error.ts';
import type { RowPlace } from '../../core/review/embargo/row-places.ts';
import type { ReviewPolicy } from '../../core/review/policy.ts';
import { canBeMended } from './can-be-mended.ts';
import { readDataset } from './read-dataset.ts';
import type { DatasetData, ReviewData, ReviewDataRequest } from './review-data.ts';

/**
 * What the data of a pull request says to its review: the data check, and the frame and the draw of each dataset that the
 * config reviews. Each table is opened, and each pair of tables compared, once.
 *
 * What keeps it from that and that people can mend (a config that cannot be used, a file that cannot be read) is an
 * obstacle and no error.
 */
export async function readReviewData(request: ReviewDataRequest): Promise<ReviewData> {
  const { revisions, now, configPath, onProgress } = request;
  let check: OpenedCheck;
  try {
    check = await openCheck({
      revisions,
      judgedBy: 'base',
      now,
      ...(configPath === undefined ? {} : { configPath }),
      ...(onProgress ? { onProgress } : {}),
    });
  } catch (error) {
    if (!(error instanceof AssayError) || error.code !== 'bad-config') throw error;
    const obstacle = obstacleOf('The config cannot be used', error);
    return { obstacle, isReviewed: true, datasets: [], kept: [] };
  }
  const result = { report: check.report, diffs: check.diffs };
  const datasets: DatasetData[] = [];
  const kept: RowPlace[] = [];
  let obstacle: ReviewData['obstacle'];
  for (const [name, review] of reviewsOf(check)) {
    try {
      const read = await readDataset(name, review, check, request);
      datasets.push(read.data);
      kept.push(...read.kept);
    } catch (error) {
      if (!canBeMended(error)) throw error;
      obstacle ??= obstacleOf(`${name} cannot be reviewed`, error);
    }
  }
  const { preview, config } = check.rules;
  const isReviewed = !preview && config.datasets.some(({ review }) => review !== undefined);
  return { ...(obstacle ? { obstacle } : {}), check: result, isReviewed, datasets, kept };
}

/** The datasets that the pull request changes and that the config of base reviews. A preview reviews nothing. */
function reviewsOf({ rules, changed }: OpenedCheck): ReadonlyMap<string, ReviewPolicy> {
  const reviews = new Map<string, ReviewPolicy>();
  if (rules.preview) return reviews;
  for (const { path, status } of changed) {
    const dataset = status === 'removed' ? undefined : matchDatasets(rules.config, path);
    if (dataset?.review && !reviews.has(dataset.name)) reviews.set(dataset.name, dataset.review);
  }
  return reviews;
}

function obstacleOf(title: string, { message, hint }: AssayError) {
  return { title, text: hint === undefined ? message : `${message}\n\n${hint}` };
}
