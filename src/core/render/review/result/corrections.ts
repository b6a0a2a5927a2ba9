import { maskText } from '../../../privacy/mask-text.ts';
import type { CorrectionPatch } from '../../../review/facts.ts';
import { countOf } from '../../../words/count-of.ts';
import { pathWord } from '../../../words/path-word.ts';
import { escapeMarkdown } from '../../escape/escape-markdown.ts';
import { fold } from '../../markdown/fold.ts';
import { fenced } from '../parts/fenced.ts';
import type { ResultView } from './result-view.ts';

/** What a comment has room for beside everything else. */
const ROOM = 20_000;
const MOST_FILES = 20;

const WITHOUT = {
  masked: 'it would show what is masked here',
  workbook: 'Assay does not write files of this kind',
  long: 'it is too long for a comment',
} as const;

const ON_LINES =
  'Suggestions stand on the lines in *Files changed*: commit them there, one by one or as a batch.';

/**
 * What mends the rows that are known to be wrong, ready to be taken over: a patch for all of a file at once. GitHub takes suggestions only on lines
 * that it shows in a pull request, which not all of them are.
 */
export function corrections({
  patches,
  suggested,
}: Pick<ResultView, 'patches' | 'suggested'>): string[] {
  let room = ROOM;
  const shown = patches.slice(0, MOST_FILES).map((patch) => {
    if (!('text' in patch)) return byHand(patch, patch.without);
    room -= patch.text.length;
    return room >= 0 ? patchBlock(patch, patch.text) : byHand(patch, 'long');
  });
  const left = patches.length - shown.length;
  return [
    ...(suggested ? [ON_LINES] : []),
    ...shown,
    ...(left > 0 ? [`_${countOf(left, 'more file')} to correct by hand._`] : []),
  ];
}

function patchBlock({ path, rows }: CorrectionPatch, text: string): string {
  const file = pathWord(path);
  return fold(
    `A patch that corrects ${countOf(rows, 'row')} of ${escapeMarkdown(maskText(path))}`,
    `Save it as \`patch.jsonl\`, then:\n\n${fenced(`assay apply ${file} patch.jsonl --output ${file}`, 'sh')}\n\n${fenced(text.trimEnd(), 'json')}`,
  );
}

function byHand({ path, rows }: CorrectionPatch, why: keyof typeof WITHOUT): string {
  return `_No patch corrects ${countOf(rows, 'row')} of ${escapeMarkdown(maskText(path))}: ${WITHOUT[why]}. Please correct by hand what is listed as known to be wrong, and push._`;
}
