import { AssayError } from '../../core/assay-error.ts';
import { RELABELLED } from '../../core/review/draw/build-frame.ts';
import type { RedrawnRow } from '../../core/review/verify/judge-draw.ts';
import type { PublishedDraw } from '../../core/review/verify/published-draw.ts';
import { rowMark } from '../../core/review/verify/row-mark.ts';
import type { Revisions } from '../../revisions/revisions.ts';
import { readReviewData } from './read-review-data.ts';

/** What no label is: the label of a row that was verified differs from it, whatever it is. */
const ANOTHER_LABEL = `\0${RELABELLED}`;

/**
 * Draws again what a review drew, by the code that drew it: from the data of the same commits, judged by the same config,
 * under the secret that was told since.
 *
 * @param revisions Of the draw's base, head and, as policy, tip.
 * @throws {AssayError} where base and head do not say what there is to draw from.
 */
export async function drawAgain(
  draw: PublishedDraw,
  revisions: Revisions,
): Promise<readonly RedrawnRow[]> {
  const { dataset, secret } = draw;
  const queued = new Set(draw.queued);
  const relabelled = new Set(draw.relabelled);
  const { datasets, obstacle } = await readReviewData({
    revisions,
    now: new Date(draw.at),
    commits: { head: draw.head, baseTip: draw.tip, mergeBase: draw.base },
    known: async () => ({ freshSecret: secret, asked: [], queued: [] }),
    verified: async (name, ids) => {
      const verdict = { content: '', label: ANOTHER_LABEL };
      const isMeant = (id: string) => name === dataset && relabelled.has(rowMark(secret, id));
      return new Map(ids.filter(isMeant).map((id) => [id, verdict]));
    },
    ...(queued.size > 0 && { waited: (id: string) => queued.has(rowMark(secret, id)) }),
    blobOf: async () => undefined,
  });
  const found = datasets.find(({ name }) => name === dataset);
  if (!found) {
    throw new AssayError('bad-input', `There is nothing to draw from of ${dataset}.`, {
      hint: obstacle
        ? `${obstacle.title}: ${obstacle.text}`
        : 'Between those commits no file of it changes, or the config reviews none.',
    });
  }
  return found.draw.rows.map(({ id, path, line }) => ({
    id,
    path,
    ...(line !== undefined && { line }),
  }));
}
