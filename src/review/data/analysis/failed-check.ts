import { codeBlock } from '../../../core/render/escape/code-block.ts';
import { showInvisible } from '../../../core/render/escape/show-invisible.ts';
import { cutText } from '../../../core/words/cut-text.ts';
import { commentMarker } from '../../../github/comment-marker.ts';
import type { DataCheck } from '../data-check.ts';

const LONGEST_TEXT = 20_000;

/**
 * The data check where it could not be carried out. Its text stands as it is in a code block: it can quote a config or the
 * name of a file that the pull request brought.
 */
export function failedCheck(
  { title, text }: { readonly title: string; readonly text: string },
  configPath: string | undefined,
): DataCheck {
  const marker = commentMarker(configPath);
  const summary = `## ❌ Assay: ${title}\n\n${codeBlock(cutText(text, LONGEST_TEXT))}\n`;
  return {
    content: {
      status: 'completed',
      conclusion: 'failure',
      title: showInvisible(title),
      summary,
    },
    annotations: [],
    comment: { marker, body: `${marker}\n${summary}`, worthTelling: true },
  };
}
