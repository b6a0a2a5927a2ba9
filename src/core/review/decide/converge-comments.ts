import type { ReviewAction } from '../actions.ts';
import type { PresentComment } from '../facts.ts';

/**
 * What it takes until each wanted comment is there once and reads as it should. A comment is known by its first line, the
 * marker. Of doubles, as a lost answer of GitHub leaves them, the oldest stays. What is not wanted any more is left as it
 * is: it was said.
 *
 * @param wanted Bodies that begin with a marker of their own.
 * @example
 * convergeComments(['<!-- assay x -->\nnew'], [{ id: 7, body: '<!-- assay x -->\nold' }])
 * // [{ kind: 'update-comment', comment: 7, body: '<!-- assay x -->\nnew' }]
 */
export function convergeComments(
  wanted: readonly string[],
  present: readonly PresentComment[],
): readonly ReviewAction[] {
  const byMarker = new Map<string, PresentComment[]>();
  for (const comment of present) {
    const marker = markerLine(comment.body);
    byMarker.set(marker, [...(byMarker.get(marker) ?? []), comment]);
  }
  return wanted.flatMap((body): ReviewAction[] => {
    const [first, ...doubles] = (byMarker.get(markerLine(body)) ?? []).sort((a, b) => a.id - b.id);
    if (!first) return [{ kind: 'create-comment', body }];
    const removed = doubles.map(
      ({ id }): ReviewAction => ({ kind: 'delete-comment', comment: id }),
    );
    return isSameText(first.body, body)
      ? removed
      : [{ kind: 'update-comment', comment: first.id, body }, ...removed];
  });
}

function markerLine(body: string): string {
  return body.slice(0, body.search(/\r?\n|$/)).trim();
}

/** GitHub may give a comment back with other line ends, and without white space at its end. */
function isSameText(a: string, b: string): boolean {
  const tidy = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return tidy(a) === tidy(b);
}
