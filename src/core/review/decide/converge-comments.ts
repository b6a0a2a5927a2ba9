import type { ReviewAction } from '../actions.ts';
import type { PresentComment } from '../facts.ts';
import { markerLine, readMarker } from '../markers.ts';

/**
 * What it takes until each wanted comment is there once and reads as it should. A comment is known by its first line, the
 * marker. Of doubles, as a lost answer of GitHub leaves them, the oldest stays. What is not wanted any more is left as it
 * is, once: it was said.
 *
 * @param wanted Bodies that begin with a marker of their own; of one marker the last counts, or two would replace each other for ever.
 * @param present Comments by the app. Those without a marker of a review are none of this.
 * @example
 * convergeComments(['<!-- assay draw -->\nnew'], [{ id: 7, body: '<!-- assay draw -->\nold' }])
 * // [{ kind: 'update-comment', comment: 7, body: '<!-- assay draw -->\nnew' }]
 */
export function convergeComments(
  wanted: readonly string[],
  present: readonly PresentComment[],
): readonly ReviewAction[] {
  const byMarker = new Map<string, PresentComment[]>();
  for (const comment of [...present].sort((a, b) => a.id - b.id)) {
    if (!readMarker(comment.body)) continue;
    const marker = markerLine(comment.body);
    byMarker.set(marker, [...(byMarker.get(marker) ?? []), comment]);
  }
  const latest = new Map(wanted.map((body) => [markerLine(body), body]));
  const kept = [...latest.values()].flatMap((body): ReviewAction[] => {
    const [first] = byMarker.get(markerLine(body)) ?? [];
    if (!first) return [{ kind: 'create-comment', body }];
    if (isSameText(first.body, body)) return [];
    return [{ kind: 'update-comment', comment: first.id, body }];
  });
  const doubles = [...byMarker.values()].flatMap((comments) => comments.slice(1));
  return [
    ...kept,
    ...doubles.map(({ id }): ReviewAction => ({ kind: 'delete-comment', comment: id })),
  ];
}

/** GitHub may give a comment back with other line ends, and without white space at its end. */
function isSameText(a: string, b: string): boolean {
  const tidy = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return tidy(a) === tidy(b);
}
