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

/**
 * What mends the rows that are known to be wrong, ready to be taken over. GitHub takes suggestions in reviews of lines that the pull
 * request changes alone, and a comment is none: so these are patches.
 */
export function corrections({ patches }: Pick<ResultView, 'patches'>): string[] {
  let room = ROOM;
  const shown = patches.slice(0, MOST_FILES).map((patch) => {
    if (!('text' in patch)) return byHand(patch, patch.without);
    room -= patch.text.length;
    return room >= 0 ? patchBlock(patch, patch.text) : byHand(patch, 'long');
  });
  const left = patches.length - shown.length;
  return left > 0 ? [...shown, `_${countOf(left, 'more file')} to correct by hand._`] : shown;
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
