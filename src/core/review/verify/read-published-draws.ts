import { z } from 'zod';
import { AssayError } from '../../assay-error.ts';
import type { PublishedDraw } from './published-draw.ts';

/** More than GitHub takes for a comment, many times over. */
const LONGEST = 4 * 1024 * 1024;

const commit = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const marks = z.array(z.string().regex(/^[0-9a-f]{24}$/));

const schema = z.object({
  assay: z.literal('draws'),
  version: z.literal(1),
  draws: z
    .array(
      z.object({
        dataset: z.string(),
        round: z.int().positive(),
        digest: z.string(),
        secret: z.string(),
        at: z.iso.datetime(),
        base: commit,
        tip: commit,
        head: commit,
        asked: marks,
        unasked: marks,
        queued: marks,
        relabelled: marks,
      }),
    )
    .min(1),
});

/**
 * Reads the draws out of the comment in which Assay told them, or of the JSON in it.
 *
 * @throws {AssayError} `bad-input` where the text is neither.
 */
export function readPublishedDraws(text: string): readonly PublishedDraw[] {
  const json = text.length > LONGEST ? undefined : findJson(text);
  const read = json === undefined ? undefined : schema.safeParse(json);
  if (read?.success) return read.data.draws;
  const issue = read?.error.issues[0];
  const place = issue && issue.path.length > 0 ? ` at ${issue.path.join('.')}` : '';
  throw new AssayError(
    'bad-input',
    issue
      ? `This tells of draws in a way that is not understood${place}.`
      : 'There is no draw in this text.',
    {
      hint: 'Save the whole comment that Assay wrote when the pull request was closed, or the JSON in it.',
    },
  );
}

/** A comment has a block of code that begins like this; the JSON alone begins so itself. */
function findJson(text: string): unknown {
  for (const part of [text, ...text.split(/^[ \t>]*`{3,}.*$/m)]) {
    const trimmed = part.trim();
    if (!trimmed.startsWith('{') || !trimmed.includes('"draws"')) continue;
    try {
      return JSON.parse(trimmed);
    } catch {
      // Another block may be it.
    }
  }
  return undefined;
}
