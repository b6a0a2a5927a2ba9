import { maskText } from '../../../privacy/mask-text.ts';
import { countOf } from '../../../words/count-of.ts';
import { pathWord } from '../../../words/path-word.ts';
import { escapeMarkdown } from '../../escape/escape-markdown.ts';
import { fold } from '../../markdown/fold.ts';
import { fenced } from '../parts/fenced.ts';
import { linkFile } from '../parts/link-file.ts';
import type { Patch, ResultView } from './result-view.ts';

/** What a comment has room for beside everything else. */
const ROOM = 20_000;
const MOST_SUGGESTIONS = 20;

/** What the experts agree on, ready to be taken over: as suggestions where GitHub shows the line, else as patches. */
export function corrections(view: ResultView): string[] {
  let room = ROOM;
  const fits = (text: string) => {
    room -= text.length;
    return room >= 0;
  };
  const suggestions = view.rows.flatMap((row) => {
    const text = view.suggestions.get(row.name);
    if (text === undefined || row.verdict !== 'wrong' || row.mended !== undefined) return [];
    const at = {
      path: row.path,
      commit: view.head,
      ...(row.line !== undefined && { line: row.line }),
    };
    const where = linkFile(
      view,
      at,
      row.line === undefined ? row.path : `${row.path}, line ${row.line}`,
    );
    return [`**${row.name}** ${where}\n\n${fenced(text, 'suggestion')}`];
  });
  const shown = suggestions.slice(0, MOST_SUGGESTIONS).filter(fits);
  const patches = view.patches.map((patch) =>
    fits(patch.text) ? patchBlock(patch) : tooLong(patch),
  );
  const left = suggestions.length - shown.length;
  return [
    ...(shown.length === 0 ? [] : [fold('Corrections, line by line', shown.join('\n\n'))]),
    ...(left > 0 ? [`_${countOf(left, 'more correction')} did not fit in a comment._`] : []),
    ...patches,
  ];
}

function patchBlock({ path, text, rows }: Patch): string {
  const file = pathWord(path);
  return fold(
    `A patch that corrects ${countOf(rows, 'row')} of ${escapeMarkdown(maskText(path))}`,
    `Save it as \`patch.jsonl\`, then:\n\n${fenced(`assay apply ${file} patch.jsonl --output ${file}`, 'sh')}\n\n${fenced(text.trimEnd(), 'json')}`,
  );
}

function tooLong({ path, rows }: Patch): string {
  return `_The patch for ${countOf(rows, 'row')} of ${escapeMarkdown(maskText(path))} is too long for a comment._`;
}
